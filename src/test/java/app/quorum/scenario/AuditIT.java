package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every change is kept, chained, and says nothing that anybody must not know. */
class AuditIT {

    private static final String ROUND = "recruiter-screen";

    @Test
    void a_hire_is_one_whole_chain() {
        var hire = Hire.begin("Ines Chained", "ines.chained@example.test").passes(ROUND, 4);
        var audit = Audit.of(hire);
        var entries = get("admin", hire.path("/audit?limit=200")).is(200).json().path("items");

        assertThat(audit.fault()).isEmpty();
        assertThat(audit.verification().path("entries").asInt()).isEqualTo(entries.size());
        var left = new HashMap<String, String>();
        for (var entry : entries) {
            var record = entry.path("record").asText();
            assertThat(entry.path("before").asText()).isEqualTo(left.getOrDefault(record, ""));
            assertThat(entry.path("after").asText())
                    .hasSize(64)
                    .isNotEqualTo(entry.path("before").asText());
            left.put(record, entry.path("after").asText());
        }
        assertThat(left.keySet())
                .anyMatch(r -> r.startsWith("round/"))
                .contains("application/" + hire.application())
                .filteredOn(r -> r.startsWith("scorecard/"))
                .hasSize(2);
        assertThat(kinds(entries)).contains("scorecard-drafted", "scorecard-submitted", "round-passed");
        assertThat(kinds(get("recruiter", hire.path("/history")).json().path("items")))
                .doesNotContain("scorecard-drafted");
    }

    @Test
    void what_is_of_no_application_has_chains_of_its_own() {
        var hire = Hire.begin("Olga Alone", "olga.alone@example.test");
        var path = "/requisitions/" + hire.requisition();
        var etag = get("recruiter", path).etag();
        put("recruiter", path, Hire.TERMS.replace("Lisbon", "Faro"), "If-Match", etag)
                .is(204);
        Actors.post("recruiter", path + "/closure", null).is(204);

        var requisition = new Audit("requisition/" + hire.requisition());
        assertThat(requisition.fault()).isEmpty();
        assertThat(requisition.verification().path("entries").asInt()).isEqualTo(3);
        assertThat(String.join("", requisition.export("")))
                .containsSubsequence("requisition-opened", "requisition-changed", "requisition-closed");
        assertThat(new Audit("kit/middleware-architect").export("").get(1)).contains("\"kit-published\"");
        get("admin", "/audit/verification?chain=requisition/0").isProblem(404, "not-found");
        get("admin", "/audit/verification?chain=Robert%27").isProblem(422, "invalid");
    }

    @Test
    void all_chains_together_are_whole_and_exported_for_the_verifier() {
        var verification = get("admin", "/audit/verification").is(200).json();
        assertThat(verification.path("fault").isNull())
                .as(verification.toString())
                .isTrue();

        var answer = new Call("admin", "GET", "/audit/export", null).send("Accept", "*/*");
        var export = answer.is(200).http().body().lines().toList();
        assertThat(Audit.verified(export))
                .startsWith("0 " + verification.path("entries").asText() + " entries of ")
                .contains("digest " + verification.path("digest").asText());
        assertThat(Audit.verified(export.subList(0, export.size() - 1))).startsWith("1 ");
        assertThat(String.join("\n", export)).doesNotContain("panelist-1").doesNotContain("\"recruiter\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "hiring-manager", "panelist-01", "executive"})
    void the_whole_audit_is_for_administrators(String who) {
        get(who, "/audit/verification").isProblem(403, "forbidden");
        new Call(who, "GET", "/audit/export", null).send("Accept", "*/*").isProblem(403, "forbidden");
    }

    @Test
    void a_request_is_known_by_its_id() {
        var hire = Hire.begin("Rita Quest", "rita.quest@example.test");
        var panel = new Call(
                "recruiter", "PUT", hire.path("/rounds/" + ROUND + "/panel"), Hire.panelOf(List.of("panelist-12")));

        assertThat(requestId(panel.send("X-Request-Id", "desk-7.b_1"))).isEqualTo("desk-7.b_1");
        var made = requestId(panel.send("X-Request-Id", "two words"));
        assertThat(made).matches("[0-9a-f-]{36}");

        var entries = get("admin", hire.path("/audit")).json().path("items");
        var ids = new ArrayList<String>();
        entries.forEach(entry -> ids.add(entry.path("requestId").asText()));
        assertThat(ids).contains("desk-7.b_1", made);
        assertThat(requestId(get("admin", hire.path("/audit")))).isNotIn(ids);
    }

    @Test
    void a_record_is_hashed_with_a_salt_that_nobody_is_given() {
        var hire = Hire.begin("Sela Sealed", "sela.sealed@example.test")
                .holds(ROUND)
                .submits("panelist-12", ROUND, 2);
        var of = "from audit_entry e join audit_salt s using (chain, seq), audit_state('scorecard', '"
                + hire.application()
                + "', e.details::jsonb, '{\"panelist\": \"panelist-12\"}') t where kind = 'scorecard-submitted' and chain = '"
                + Audit.of(hire).chain() + "'";
        var after = Tables.texts("select after " + of);

        assertThat(Tables.texts("select audit_commitment(salt, state::text) " + of))
                .isEqualTo(after)
                .hasSize(1);
        assertThat(Tables.texts("select audit_commitment('', state::text) " + of))
                .isNotEqualTo(after);
        var salt = Tables.texts("select encode(salt, 'hex') " + of).get(0);
        assertThat(String.join("\n", Audit.of(hire).export("&people=true")))
                .contains(after.get(0))
                .doesNotContain(salt);
    }

    @Test
    void whoever_is_forgotten_leaves_a_whole_chain() {
        var hire = Hire.begin("Fay Forgotten", "fay.forgotten@example.test");
        put("recruiter", hire.path("/rounds/" + ROUND + "/panel"), Hire.panelOf(List.of("recruiter", "panelist-14")))
                .is(204);
        Actors.post("panelist-14", hire.path("/rounds/" + ROUND + "/recusal"), "{'reason': 'A friend.'}")
                .is(204);
        assertThat(get("recruiter", hire.path("/history")).http().body()).contains("panelist-14");

        Tables.texts("select audit_forget('panelist-14')");

        for (var path : List.of("/history", "/audit")) {
            assertThat(get("recruiter", hire.path(path)).is(200).http().body())
                    .contains("\"erased\"")
                    .doesNotContain("panelist-14");
        }
        assertThat(Audit.of(hire).fault()).isEmpty();
        assertThat(Audit.verified(Audit.of(hire).export("&people=true"))).startsWith("0 ");
    }

    @Test
    void a_chain_of_many_pages_is_checked_to_its_end() {
        Tables.texts("""
                select max(audit_add('test/pages', now(), 'tested', '', '{}', '{"actor": "admin"}', ''))
                from generate_series(1, 1201)""");

        assertThat(new Audit("test/pages").verification().path("entries").asInt())
                .isEqualTo(1201);
        assertThat(new Audit("test/pages").fault()).isEmpty();
    }

    @Test
    void changes_at_once_are_chained_one_after_the_other()
            throws IOException, InterruptedException, ExecutionException {
        var kit = Files.readString(Path.of("seeds", "kits", "middleware-architect.yaml"))
                .replace("key: middleware-architect\n", "key: audited-at-once\n");
        var imports = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            imports.add(() -> QuorumServer.as("admin")
                    .send("POST", "/kits", kit, "Content-Type", "application/yaml")
                    .statusCode());
        }
        var threads = Executors.newFixedThreadPool(imports.size());
        for (var answer : threads.invokeAll(imports)) {
            assertThat(answer.get()).isEqualTo(201);
        }
        threads.shutdown();

        var chain = new Audit("kit/audited-at-once");
        assertThat(chain.verification().path("entries").asInt()).isEqualTo(6);
        assertThat(chain.fault()).isEmpty();
    }

    private static String requestId(Answer answer) {
        return answer.http().headers().firstValue("X-Request-Id").orElse("");
    }

    private static List<String> kinds(JsonNode entries) {
        var kinds = new ArrayList<String>();
        entries.forEach(entry -> kinds.add(entry.path("kind").asText()));
        return kinds;
    }
}
