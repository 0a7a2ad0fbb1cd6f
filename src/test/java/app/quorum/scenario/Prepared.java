package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;

import app.quorum.dev.QuorumServer;
import app.quorum.kit.SeedKit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A request of {@code access/requests.yaml} filled in for one scene.
 *
 * @param given the id or key of what was made for this request alone; empty where it needs nothing of the kind
 */
record Prepared(Scene scene, String given) {

    static final String INTERVIEW =
            "{'startsAt': '2026-11-02T09:00:00Z', 'endsAt': '2026-11-02T10:00:00Z', 'place': 'x'}";

    private static final Map<String, String> SCORECARDS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> ROUNDS = new ConcurrentHashMap<>();

    /** Makes what is given to the request; {@code who} is null for all who are to be refused. */
    static Prepared of(Scene scene, @Nullable String given, @Nullable Somebody who) {
        return new Prepared(scene, given == null ? "" : made(scene, given, who));
    }

    private static String made(Scene scene, String given, @Nullable Somebody who) {
        return switch (given) {
            case "candidate" ->
                Long.toString(Positions.candidate("Eve Access", UUID.randomUUID() + "@example.test")
                        .id());
            case "kit" -> kit();
            case "reference" -> reference(scene);
            case "step" -> step(scene);
            case "submission" -> submission(scene, who);
            default -> throw new IllegalArgumentException("requests.yaml gives what nobody makes: " + given);
        };
    }

    private static String kit() {
        var key = "kit-" + UUID.randomUUID();
        new Answer(QuorumServer.as("admin").send("POST", "/kits", kitText(key), "Content-Type", "application/yaml"))
                .is(201);
        return key;
    }

    private static String kitText(String key) {
        return SeedKit.text().replaceFirst("key: middleware-architect", "key: " + key);
    }

    private static String reference(Scene scene) {
        var reference = Reference.request(scene.hire(), "TECHNICAL");
        reference.answers().is(204);
        return Long.toString(reference.id());
    }

    /** One that was not started yet. */
    private static String step(Scene scene) {
        for (var step :
                get(Hire.RECRUITER, scene.hire().path("/debrief")).json().path("agenda")) {
            if (step.path("startedAt").isNull()) {
                return step.path("key").asText();
            }
        }
        throw new IllegalStateException("all steps of the agenda were started");
    }

    private static String submission(Scene scene, @Nullable Somebody who) {
        if (who != null) {
            post(who.username(), scene.hire().path("/rounds/" + Scene.ROUND + "/scorecards/mine/submission"), null)
                    .is(204);
        }
        return "";
    }

    String path(String template) {
        var hire = scene.hire();
        return template.replace("/requisitions/{id}", "/requisitions/" + hire.requisition())
                .replace("/candidates/{id}", "/candidates/" + scene.candidate())
                .replace("/applications/{id}", "/applications/" + hire.application())
                .replace("/offers/{id}", "/offers/" + scene.offer())
                .replace("/kits/{key}", "/kits/" + (given.isEmpty() ? "middleware-architect" : given))
                .replace("{number}", "1")
                .replace("{key}", Scene.ROUND)
                .replace("{ballot}", "SILENT")
                .replace("{step}", given)
                .replace("{reference}", given);
    }

    String body(String template) {
        return template.replace("{unique}", UUID.randomUUID().toString())
                .replace("{newCandidate}", given)
                .replace("{panel}", "'" + String.join("', '", scene.panel()) + "'")
                .replace("{requisitionTerms}", Scene.terms(scene.confidential()))
                .replace("{interview}", INTERVIEW)
                .replace("{scorecard}", scorecard(scene.hire(), Scene.ROUND))
                .replace("{amendment}", scorecard(scene.hire(), Scene.ROUND).replaceFirst("}$", ", 'reason': 'x'}"))
                .replace("{offerTerms}", Terms.DRAFT)
                .replace('\'', '"')
                .replace("{kitText}", kitText("kit-" + UUID.randomUUID()));
    }

    /** Read once: they are the same for every hire by the kit. */
    static String scorecard(Hire hire, String round) {
        return Objects.requireNonNull(SCORECARDS.computeIfAbsent(round, key -> hire.scorecard(key, 5)));
    }

    static List<String> rounds(Hire hire) {
        return Objects.requireNonNull(ROUNDS.computeIfAbsent("rounds", key -> hire.rounds()));
    }
}
