package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import app.quorum.kit.SeedKit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may not see is not there for them: not by its id, not in a list, not below something of their own. */
class HiddenIT {

    /** On the first recruiter's confidential requisition, and on the second's open one: the same person. */
    private static Hire secret = new Hire(0, 0);

    private static Hire open = new Hire(0, 0);
    private static long candidate;

    /** Of the confidential requisition alone. */
    private static Hire alone = new Hire(0, 0);

    private static long unknown;

    @BeforeAll
    static void apply() {
        long position = post("recruiter", "/requisitions", Scene.terms(true)).id();
        candidate = Positions.candidate("Twice Applied", address()).id();
        secret = new Hire(position, Positions.apply(position, candidate).id());
        long other = post(
                        "recruiter-2",
                        "/requisitions",
                        Hire.TERMS
                                .replace(": 'hiring-manager'", ": 'hiring-manager-2'")
                                .replace(": 'recruiter'", ": 'recruiter-2'"))
                .id();
        open = new Hire(other, Positions.apply(other, candidate).id());
        unknown = Positions.candidate("Only Secret", address()).id();
        alone = new Hire(position, Positions.apply(position, unknown).id());
        put("recruiter", secret.path("/rounds/recruiter-screen/panel"), Hire.panelOf(List.of("panelist-12")))
                .is(204);
    }

    @Test
    void a_candidate_of_both_is_seen_without_the_confidential_application() {
        var seen = get("recruiter-2", "/candidates/" + candidate).is(200);
        assertThat(seen.json().properties())
                .extracting(property -> property.getKey())
                .containsExactlyInAnyOrder("id", "name", "email", "phone", "headline", "company", "source", "addedAt");

        get("recruiter-2", open.path("")).is(200);
        get("recruiter-2", secret.path("")).isProblem(404, "not-found");
        get("recruiter-2", "/requisitions/" + secret.requisition() + "/applications")
                .isProblem(404, "not-found");
        assertThat(ids(get("recruiter-2", "/requisitions?limit=200").json())).doesNotContain(secret.requisition());
        assertThat(get("recruiter-2", "/work-items?limit=200").is(200).json().findValuesAsText("applicationId"))
                .doesNotContain(Long.toString(secret.application()));
        assertThat(ids(get("recruiter", "/requisitions?limit=200").json())).contains(secret.requisition());
    }

    @Test
    void a_candidate_who_may_not_be_seen_cannot_be_put_on_another_requisition_to_be_seen() {
        post("recruiter-2", "/requisitions/" + open.requisition() + "/applications", "{'candidateId': " + unknown + "}")
                .isProblem(404, "not-found");
        get("recruiter-2", "/candidates/" + unknown).isProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requisitions/{id}",
                "/requisitions/{id}/applications",
                "/candidates/{id}",
                "/applications/{id}",
                "/applications/{id}/history",
                "/applications/{id}/rounds/recruiter-screen/gate",
                "/applications/{id}/references/1"
            })
    void what_is_hidden_is_answered_like_what_does_not_exist(String path) {
        var there = path.startsWith("/requisitions")
                ? alone.requisition()
                : path.startsWith("/candidates") ? unknown : alone.application();
        for (var who : List.of("recruiter-2", "panelist-14", "hiring-manager-2", "admin")) {
            assertThat(refusal(who, path, there)).isEqualTo(refusal(who, path, 8_000_000_000_000_000_000L));
        }
    }

    private static String refusal(String who, String path, long id) {
        var answer = get(who, path.replace("{id}", Long.toString(id))).isProblem(404, "not-found");
        return answer.http().body().replace(Long.toString(id), "#");
    }

    @Test
    void a_panelist_sees_of_a_requisition_what_their_seats_show() {
        var position = "/requisitions/" + secret.requisition();
        var shown = get("panelist-12", position).is(200).json();
        assertThat(shown.path("title").asText()).isEqualTo("Middleware architect");
        assertThat(shown.path("salaryBand").isNull()).isTrue();
        assertThat(ids(get("panelist-12", "/requisitions?limit=200").json())).contains(secret.requisition());
        assertThat(ids(get("panelist-14", "/requisitions?limit=200").json())).doesNotContain(secret.requisition());

        long next = Positions.candidate("Next One", address()).id();
        long unseated = Positions.apply(secret.requisition(), next).id();
        assertThat(ids(get("recruiter", position + "/applications").json())).contains(secret.application(), unseated);
        assertThat(ids(get("panelist-12", position + "/applications").json())).containsExactly(secret.application());
    }

    @Test
    void who_grades_blindly_finds_the_candidate_nowhere() {
        long person = Positions.candidate("Blindly Graded", address()).id();
        long position = Positions.open(blindKit()).id();
        var hire = new Hire(position, Positions.apply(position, person).id());
        put(
                        "recruiter",
                        hire.path("/rounds/take-home-challenge/panel"),
                        Hire.panelOf(List.of("panelist-10", "panelist-11")))
                .is(204);

        var board = "/requisitions/" + hire.requisition() + "/applications";
        var card = get("panelist-10", board).is(200).json().path("items").get(0);
        assertThat(card.path("id").asLong()).isEqualTo(hire.application());
        assertThat(card.path("candidate").path("name").asText()).startsWith("Candidate ");
        assertThat(card.path("candidate").path("id").isNull()).isTrue();
        assertThat(get("panelist-10", board + "?q=blindly").json().path("items"))
                .isEmpty();
        get("panelist-10", "/candidates/" + person).isProblem(404, "not-found");
        assertThat(get("panelist-10", hire.path("")).is(200).http().body()).doesNotContain("Blindly");
        aFurtherSeatAheadOpensNothing(hire, person);
    }

    private static void aFurtherSeatAheadOpensNothing(Hire hire, long person) {
        var board = "/requisitions/" + hire.requisition() + "/applications";
        put("recruiter", hire.path("/rounds/team-fit/panel"), Hire.panelOf(List.of("panelist-10", "panelist-11")))
                .is(204);
        assertThat(get("panelist-10", hire.path("")).is(200).http().body()).doesNotContain("Blindly");
        assertThat(get("panelist-10", board).is(200).http().body()).doesNotContain("Blindly");
        get("panelist-10", "/candidates/" + person).isProblem(404, "not-found");
    }

    @Test
    void nothing_of_another_application_is_reached_below_ones_own() {
        var scene = Stage.CHECKING.reach(upTo(Stage.TALLIED));
        var reference = Reference.request(scene.hire(), "TECHNICAL");

        var below = open.path("/references/" + reference.id());
        get("recruiter-2", below).isProblem(404, "not-found");
        post("recruiter-2", below + "/answers", "{'answers': {'hire-again': 'Yes.'}}")
                .is(409); // this one waits for no reference at all
        get("recruiter", scene.hire().path("/references/" + (reference.id() + 1_000_000)))
                .isProblem(404, "not-found");
        var elsewhere = Stage.CHECKING.reach(upTo(Stage.TALLIED)).hire();
        for (var command : List.of("/answers", "/verdict")) {
            var body = command.equals("/answers")
                    ? "{'answers': {'hire-again': 'Yes.'}}"
                    : "{'outcome': 'SATISFACTORY', 'note': 'x'}";
            post("recruiter", elsewhere.path("/references/" + reference.id() + command), body)
                    .isProblem(404, "not-found");
        }
        get("recruiter", open.path("/rounds/no-such-round/gate")).isProblem(404, "not-found");
    }

    /** The architect's, with graders who do not know whom they grade. */
    private static String blindKit() {
        var key = "kit-" + UUID.randomUUID();
        var text = SeedKit.text()
                .replaceFirst("key: middleware-architect", "key: " + key)
                .replaceFirst("(?s)(key: take-home-challenge.*?)anonymous: false", "$1anonymous: true");
        new Answer(QuorumServer.as("admin").send("POST", "/kits", text, "Content-Type", "application/yaml")).is(201);
        post("admin", "/kits/" + key + "/versions/1/publication", null).is(204);
        return key;
    }

    private static Scene upTo(Stage stage) {
        var before = stage.before();
        return stage.reach(before == null ? Scene.begin(false) : upTo(before));
    }

    private static List<Long> ids(JsonNode list) {
        var ids = new ArrayList<Long>();
        list.path("items").forEach(item -> ids.add(item.path("id").asLong()));
        return ids;
    }

    private static String address() {
        return UUID.randomUUID() + "@example.test";
    }
}
