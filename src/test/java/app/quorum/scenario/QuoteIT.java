package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Refusals and logs say what was wrong, and never quote what was written. */
class QuoteIT {

    private static final String ROUND = "recruiter-screen";
    private static final String MINE = "/rounds/" + ROUND + "/scorecards/mine";
    private static final String EVIDENCE = Secret.MARKER + " was all the candidate spoke of.";

    static Stream<String> wrongBodies() {
        var rating = "{'ratings': {'%s': {'points': %s, 'evidence': '" + EVIDENCE + "%s'}}%s}";
        return Stream.of(
                rating.formatted("no-such-competency", "3", "", ""),
                rating.formatted("motivation", "6", "", ""),
                rating.formatted("motivation", "'" + Secret.MARKER + "'", "", ""),
                rating.formatted("motivation", "3", " and on".repeat(1000), ""),
                rating.formatted("motivation", "3", "", ", 'recommendation': '" + Secret.MARKER + "'"),
                rating.formatted("motivation", "3", "", ", 'summary': ['" + Secret.MARKER + "']"),
                rating.formatted("motivation", "3", "", ", 'summary': '" + Secret.MARKER + "' '"),
                rating.formatted("motivation", "3", "\\u0000", ""));
    }

    @ParameterizedTest
    @MethodSource("wrongBodies")
    void a_refused_draft_is_not_quoted(String body) {
        var hire = Hire.begin("Unquoted", "unquoted." + System.nanoTime() + "@example.test")
                .holds(ROUND);

        var answer = put("panelist-12", hire.path(MINE), body, "If-Match", "\"0\"");

        assertThat(answer.http().statusCode()).isBetween(400, 422);
        assertThat(answer.http().body()).doesNotContain(Secret.MARKER);
        assertLogsDoNotQuote();
    }

    @Test
    void an_incomplete_scorecard_is_not_quoted() {
        var hire = Hire.begin("Incomplete", "incomplete@example.test").holds(ROUND);
        put("panelist-12", hire.path(MINE), "{'summary': '" + EVIDENCE + "'}", "If-Match", "\"0\"")
                .is(204);
        var refused = post("panelist-12", hire.path(MINE + "/submission"), null).isRefusedBy("scorecard-incomplete");
        assertThat(refused.http().body()).doesNotContain(Secret.MARKER);
        assertLogsDoNotQuote();
    }

    /** The database refuses a row; by default it and its driver would print all of it. */
    @Test
    void a_refused_row_is_not_quoted() {
        var hire = Hire.begin("Refused Row", "refused.row@example.test").holds(ROUND);
        var draft = hire.scorecard(ROUND, 3).replace("Named the failure modes", EVIDENCE);
        database("alter table scorecard_rating add constraint no_quote check (evidence not like '" + Secret.MARKER
                + "%') not valid");
        try {
            var refused = put("panelist-12", hire.path(MINE), draft, "If-Match", "\"0\"")
                    .isRefusedBy("constraint");
            assertThat(refused.http().body()).doesNotContain(Secret.MARKER);
        } finally {
            database("alter table scorecard_rating drop constraint no_quote");
        }
        assertThat(get("panelist-12", hire.path(MINE)).is(200).etag()).isEqualTo("\"0\"");
        assertThat(databaseLog()).contains("violates check constraint \"no_quote\"");
        assertLogsDoNotQuote();
    }

    /** An error that nobody foresaw is logged with all its causes. */
    @Test
    void an_incident_is_not_quoted() {
        var hire = Hire.begin("Incident", "incident@example.test").holds(ROUND);
        var draft = hire.scorecard(ROUND, 3).replace("Named the failure modes", EVIDENCE);
        database("alter table scorecard_rating rename column evidence to proof");
        try {
            put("panelist-12", hire.path(MINE), draft, "If-Match", "\"0\"").isProblem(500, "incident");
        } finally {
            database("alter table scorecard_rating rename column proof to evidence");
        }
        assertLogsDoNotQuote();
    }

    private static void assertLogsDoNotQuote() {
        assertThat(QuorumServer.log()).isNotEmpty().doesNotContain(Secret.MARKER);
        assertThat(databaseLog()).isNotEmpty().doesNotContain("was all the candidate spoke of");
    }

    private static void database(String sql) {
        try (var connection = QuorumServer.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String databaseLog() {
        try (var connection = QuorumServer.databaseServer().getConnection();
                var statement = connection.createStatement();
                var log = statement.executeQuery("select pg_read_file(pg_current_logfile())")) {
            log.next();
            return log.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the database server keeps no log", e);
        }
    }
}
