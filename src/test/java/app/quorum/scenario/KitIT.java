package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import app.quorum.kit.SeedKit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Kits on their way from a text to a requisition. */
class KitIT {

    @Test
    void a_kit_comes_as_a_text_and_is_published_once() {
        var key = newKey();
        var added = yaml("admin", named(key)).is(201);
        var version = "/kits/" + key + "/versions/1";
        assertThat(added.http().headers().firstValue("Location").orElse("")).endsWith("/api/v1" + version);
        var read = get("hiring-manager", version).is(200);
        assertThat(read.json().path("key").asText()).isEqualTo(key);
        assertThat(read.json().path("rounds")).hasSize(8);
        assertThat(statuses(key)).containsExactly("1 DRAFT");

        post("recruiter", version + "/publication", null).isProblem(403, "forbidden");
        Call.of("admin POST " + version + "/publication", null)
                .send("If-Match", "\"99\"")
                .isProblem(412, "stale-version");
        Call.of("admin POST " + version + "/publication", null)
                .send("If-Match", read.etag())
                .is(204);
        post("admin", version + "/publication", null).isRefusedBy("kit-already-published");
        assertThat(statuses(key)).containsExactly("1 PUBLISHED");
    }

    @Test
    void another_text_of_the_same_key_becomes_the_next_version() {
        var key = newKey();
        yaml("admin", named(key)).is(201);
        var second = yaml("admin", named(key).replace("minutes: 45", "minutes: 50"));

        assertThat(second.id()).isEqualTo(2);
        assertThat(statuses(key)).containsExactly("2 DRAFT", "1 DRAFT");
        assertThat(get("admin", "/kits/" + key + "/versions/1").json().toString())
                .isNotEqualTo(
                        get("admin", "/kits/" + key + "/versions/2").json().toString());
        get("admin", "/kits/" + key + "/versions/3").isProblem(404, "not-found");
    }

    @Test
    void a_kit_may_come_as_json() {
        var key = newKey();
        var json = get("admin", "/kits/middleware-architect/versions/1")
                .http()
                .body()
                .replaceFirst("\"key\":\"middleware-architect\"", "\"key\":\"" + key + "\"");

        new Answer(QuorumServer.as("admin").post("/kits", json)).is(201);

        assertThat(get("admin", "/kits/" + key + "/versions/1").json().path("messages"))
                .isEqualTo(get("admin", "/kits/middleware-architect/versions/1")
                        .json()
                        .path("messages"));
    }

    @Test
    void a_broken_kit_is_refused_with_line_and_reason_of_every_fault() {
        var key = newKey();
        var broken = named(key).replaceFirst("minutes: 30", "minuts: 30").replaceFirst("weight: 4000", "wait: 4000");

        var refused = yaml("admin", broken).isProblem(422, "invalid").json();

        assertThat(errors(refused.path("errors")))
                .contains(
                        "/rounds/0/minuts line " + lineOf(broken, "minuts:"),
                        "/rounds/0/competencies/0/wait line " + lineOf(broken, "wait:"));
        assertThat(statuses(key)).isEmpty();
    }

    @Test
    void a_kit_that_breaks_a_rule_or_is_no_yaml_says_where() {
        var unbalanced = named(newKey()).replaceFirst("weight: 4000", "weight: 4001");
        var rule = yaml("admin", unbalanced).isProblem(422, "invalid").json().path("errors");
        assertThat(rule).hasSize(1);
        assertThat(rule.get(0).path("message").asText()).matches("line \\d+: .*100.01 %");
        assertThat(rule.get(0).path("pointer").asText()).startsWith("/rounds/0/competencies");

        var malformed = yaml("admin", "rounds: [1, 2\nkey: x: y\n").isProblem(422, "invalid");
        assertThat(malformed.json().path("errors").get(0).path("message").asText())
                .startsWith("line 2: is not well-formed");
    }

    @Test
    void only_an_admin_brings_kits() {
        for (var who : List.of("recruiter", "hiring-manager", "panelist-01", "executive")) {
            var key = newKey();
            yaml(who, named(key)).isProblem(403, "forbidden");
            assertThat(statuses(key)).isEmpty();
        }
    }

    @Test
    void an_import_tells_its_warnings_and_they_can_be_read_later() {
        var key = newKey();
        var findings = yaml("admin", named(key)).is(201).json().path("findings");

        assertThat(findings.get(0).path("severity").asText()).isEqualTo("WARNING");
        assertThat(findings.get(0).path("pointer").asText()).isEqualTo("/matrix/total");
        assertThat(findings.get(0).path("message").asText()).startsWith("is implied by the minimums");
        post("admin", "/kits/" + key + "/versions/1/publication", null).is(204);
        assertThat(get("recruiter", "/kits/" + key + "/versions/1/findings")
                        .is(200)
                        .json()
                        .path("items"))
                .isEqualTo(findings);
    }

    @Test
    void a_kit_is_not_published_for_a_process_that_holds_other_rounds() {
        var turned = newKey();
        yaml("admin", named(turned).replace("  - key: team-fit", "  - key: pair-programming"))
                .is(201);
        var lost = newKey();
        yaml("admin", named(lost).replace("process: middleware-architect", "process: nowhere"))
                .is(201);
        var part = newKey();
        yaml("admin", named(part).replace("process: middleware-architect", "process: offer"))
                .is(201);

        assertThat(refusal(turned))
                .startsWith("/rounds process middleware-architect holds the rounds [recruiter-screen, ");
        assertThat(refusal(lost)).isEqualTo("/process is no deployed process that applications start with: nowhere");
        assertThat(refusal(part)).isEqualTo("/process is no deployed process that applications start with: offer");
        assertThat(statuses(turned)).containsExactly("1 DRAFT");
    }

    private static String refusal(String key) {
        var errors = post("admin", "/kits/" + key + "/versions/1/publication", null)
                .isProblem(422, "invalid")
                .json()
                .path("errors");
        assertThat(errors).hasSize(1);
        return errors.get(0).path("pointer").asText() + " "
                + errors.get(0).path("message").asText();
    }

    @Test
    void a_requisition_needs_a_published_version() {
        var key = newKey();
        yaml("admin", named(key)).is(201);

        Positions.open(key).isRefusedBy("kit-not-published");
        post("admin", "/kits/" + key + "/versions/1/publication", null).is(204);
        Positions.open(key).is(201);
    }

    private static Answer yaml(String who, String text) {
        return new Answer(QuorumServer.as(who).send("POST", "/kits", text, "Content-Type", "application/yaml"));
    }

    private static String newKey() {
        return "kit-" + UUID.randomUUID();
    }

    private static String named(String key) {
        return SeedKit.text().replaceFirst("key: middleware-architect", "key: " + key);
    }

    /** Number and status of all versions, in the order of the list. */
    private static List<String> statuses(String key) {
        var statuses = new ArrayList<String>();
        get("admin", "/kits").is(200).json().path("items").forEach(line -> {
            if (line.path("key").asText().equals(key)) {
                statuses.add(
                        line.path("version").asInt() + " " + line.path("status").asText());
            }
        });
        return statuses;
    }

    private static List<String> errors(JsonNode errors) {
        var texts = new ArrayList<String>();
        errors.forEach(e -> texts.add(
                e.path("pointer").asText() + " " + e.path("message").asText().replaceFirst(":.*", "")));
        return texts;
    }

    private static long lineOf(String text, String passage) {
        return text.substring(0, text.indexOf(passage)).lines().count();
    }
}
