package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kept verdicts: listed for those who may read ratings, and recomputed for administrators. */
class ReplayIT {

    @Test
    void what_gates_answered_is_listed_and_replays_the_same() {
        var hire = Hire.begin("Rhea Played", "rhea.played@example.test").passesAll(4);
        get("panelist-01", hire.path("/verdicts")).is(200);
        Room.open(hire).allVote("STRONG_YES").decides("STRONG_YES", "").is(204);
        Terms.draft(hire);

        var listed = get("recruiter", hire.path("/verdicts")).is(200).json().path("items");
        assertThat(listed).hasSizeGreaterThanOrEqualTo(9);
        assertThat(listed.get(0).path("round").asText()).isEqualTo("recruiter-screen");
        assertThat(listed.get(0).path("conditions").toString()).contains("\"actual\":\"4.00\"");
        var last = listed.get(listed.size() - 1);
        assertThat(last.path("round").isNull()).isTrue();
        assertThat(last.path("outcome").asText()).isEqualTo("OPEN");
        assertThat(last.path("kitVersion").asInt()).isEqualTo(1);

        var replayed = Replays.of(replay(hire));
        assertThat(replayed).isEqualTo(new Replays(listed.size(), listed.size(), List.of()));
        assertThat(Replays.of(replay(hire) + "&limit=2")).isEqualTo(replayed);
    }

    @Test
    void a_verdict_that_was_altered_is_found_whatever_was_altered_and_tells_no_rating() {
        var hire = Hire.begin("Tam Perrin", "tam.perrin@example.test").passes("recruiter-screen", 4);
        Terms.asked(hire).isRefusedBy("gate-closed");
        hire.passes("technical-phone-screen", 3);

        assertThat(altered(hire, "outcome = 'CLOSED'")).contains("\"kept\":\"CLOSED\",\"recomputed\":\"OPEN\"");
        assertThat(altered(hire, "conditions = replace(conditions, '3.00', '4.00')"))
                .contains("\"recomputed\":\"OPEN\"");
        assertThat(altered(hire, "inputs = replace(inputs, '30000,30000', '10000,30000')"))
                .contains("\"recomputed\":\"CLOSED\"");
        assertThat(altered(hire, "inputs = replace(inputs, '\"panelists\":2', '\"panelists\":3')"))
                .contains("\"recomputed\":\"NOT_YET\"");
        assertThat(altered(hire, "inputs = replace(inputs, '30000', '60000')")).contains("\"recomputed\":null");
        assertThat(altered(hire, "inputs = 'nothing'")).contains("\"recomputed\":null");
        assertThat(altered(hire, "inputs = replace(inputs, 'technical-phone-screen', 'team-fit')"))
                .contains("\"recomputed\":null");
        assertThat(altered(hire, "round_key = null")).contains("\"recomputed\":null");
        assertThat(altered(hire, "format = 99")).contains("\"recomputed\":null");
        assertThat(Replays.of(replay(hire)).disagreements()).isEmpty();
    }

    @Test
    void each_is_for_its_readers() {
        var hire = Hire.begin("Sela Dorn", "sela.dorn@example.test").passes("recruiter-screen", 4);
        hire.passes("technical-phone-screen", 4);

        get("admin", hire.path("/verdicts")).isProblem(404, "not-found");
        get("panelist-01", hire.path("/verdicts")).isProblem(403, "forbidden"); // until the debrief
        get("executive", hire.path("/verdicts")).isProblem(403, "forbidden");
        get("panelist-07", hire.path("/verdicts")).isProblem(404, "not-found");
        for (var who : List.of("recruiter", "hiring-manager", "panelist-01", "executive")) {
            get(who, "/audit/verdicts").isProblem(403, "forbidden");
        }
        get("admin", "/audit/verdicts?application=" + Long.MAX_VALUE).isProblem(404, "not-found");
        get("admin", "/audit/verdicts?application=x").isProblem(422, "invalid");
        get("admin", "/audit/verdicts?limit=0").isProblem(422, "invalid");
        get("admin", "/audit/verdicts?cursor=x").isProblem(422, "invalid");
        assertThat(get("admin", replay(hire)).is(200).http().body())
                .doesNotContain("conditions", "inputs", "points", "4.00");
    }

    private static String replay(Hire hire) {
        return "/audit/verdicts?application=" + hire.application();
    }

    /** What a replay finds while the last round's verdict is other than it was; then it is as before again. */
    private static String altered(Hire hire, String change) {
        var where = " where id = (select max(id) from gate_verdict where application_id = " + hire.application() + ")";
        var columns = List.of("round_key", "outcome", "inputs", "conditions", "format");
        var before = columns.stream()
                .map(column -> Tables.texts("select quote_nullable(" + column + ") from gate_verdict" + where)
                        .get(0))
                .toList();
        update("update gate_verdict set " + change + where);
        try {
            var found = Replays.of(replay(hire)).disagreements();
            assertThat(found).as(change).hasSize(1);
            assertThat(found.get(0)).doesNotContain("points", "0000", "conditions");
            return found.get(0);
        } finally {
            var restored = new ArrayList<String>();
            for (int i = 0; i < columns.size(); i++) {
                restored.add(columns.get(i) + " = " + before.get(i));
            }
            update("update gate_verdict set " + String.join(", ", restored) + where);
        }
    }

    private static void update(String sql) {
        try (var connection = QuorumServer.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table gate_verdict disable trigger user"); // as its owner, who may do anything
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
            statement.execute("alter table gate_verdict enable trigger user");
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
