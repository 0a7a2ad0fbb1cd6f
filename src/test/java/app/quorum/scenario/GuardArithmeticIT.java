package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import app.quorum.scoring.Observation;
import app.quorum.scoring.Rating;
import app.quorum.scoring.Score;
import app.quorum.scoring.ScoreMatrix;
import app.quorum.scoring.Vote;
import app.quorum.scoring.VotingRule;
import app.quorum.scoring.Weight;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The database computes matrix and tally by itself: here, that it comes to what the domain comes to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardArithmeticIT {

    private static final int SEEDS = 150;

    private Hire hire;

    @BeforeAll
    void prepare() {
        hire = Hire.begin("Ari Thmetic", "ari@guards.example.test").passesAll(4);
        Room.open(hire).allVote("YES");
    }

    @Test
    void both_come_to_the_same_matrix() throws SQLException {
        var kit = hire.kit();
        var answers = new HashSet<Boolean>();
        try (var connection = unguarded("scorecard_rating")) {
            for (int seed = 0; seed < SEEDS; seed++) {
                var chance = new Random(seed);
                int low = chance.nextInt(100);
                execute(connection, "update scorecard_rating set points = 4");
                execute(connection, """
                        update scorecard_rating set points = 3 + (hashtext(competency || scorecard_id || '%1$d') & 3) %% 3
                        where (hashtext(scorecard_id || competency || '%1$d') & 127) < %2$d""".formatted(seed, low));
                boolean met = domain(connection, kit);
                assertThat(text(connection, "select matrix_is_met(" + hire.application() + ")"))
                        .as("seed " + seed)
                        .isEqualTo(met ? "t" : "f");
                answers.add(met);
            }
        }
        assertThat(answers).isEqualTo(Set.of(true, false));
    }

    @Test
    void a_matrix_with_anything_missing_is_not_met() throws SQLException {
        for (var missing : List.of(
                "update scorecard_rating set points = null where competency = 'ownership'",
                "update scorecard_rating set evidence = ' ' where competency = 'ownership'",
                "delete from scorecard_rating where competency = 'ownership'")) {
            try (var connection = unguarded("scorecard_rating")) {
                var met = "select matrix_is_met(" + hire.application() + ")";
                assertThat(text(connection, met)).isEqualTo("t");
                execute(connection, missing);
                assertThat(text(connection, met)).as(missing).isEqualTo("f");
            }
        }
    }

    @Test
    void both_come_to_the_same_tally() throws SQLException {
        var debrief = Tables.texts("select id from debrief where application_id = ?", hire.application())
                .get(0);
        var tallies = EnumSet.noneOf(Vote.class);
        for (var rule : VotingRule.values()) {
            try (var connection = unguarded("debrief_vote", "kit_version")) {
                execute(
                        connection,
                        "update kit_version set content = replace(content, 'LOWER_MEDIAN', '" + rule + "')");
                for (int seed = 0; seed < SEEDS; seed++) {
                    var votes = vote(connection, new Random(seed), debrief);
                    assertThat(text(connection, "select tally_of(" + debrief + ")"))
                            .as(rule + " of " + votes)
                            .isEqualTo(rule.tally(votes).name());
                    tallies.add(rule.tally(votes));
                }
            }
        }
        assertThat(tallies).isEqualTo(EnumSet.allOf(Vote.class));
    }

    /** Some votes on the final ballot, of one kind more than of others. */
    private static List<Vote> vote(Connection connection, Random chance, String debrief) throws SQLException {
        var ballot = "(select id from debrief_ballot where kind = 'FINAL' and debrief_id = " + debrief + ")";
        execute(connection, "delete from debrief_vote where ballot_id = " + ballot);
        var votes = new ArrayList<Vote>();
        var usual = any(chance);
        int voters = 1 + chance.nextInt(6);
        for (int i = 0; i < voters; i++) {
            var vote = chance.nextBoolean() ? usual : any(chance);
            votes.add(vote);
            execute(
                    connection,
                    "insert into debrief_vote values (" + (-1 - i) + ", " + ballot + ", 'voter-" + i + "', '" + vote
                            + "', 'x', now())");
        }
        return votes;
    }

    private static Vote any(Random chance) {
        var all = List.of(Vote.values());
        return all.get(chance.nextInt(all.size()));
    }

    private boolean domain(Connection connection, JsonNode kit) throws SQLException {
        var categories = new ArrayList<ScoreMatrix.Category>();
        kit.path("matrix")
                .path("categories")
                .forEach(c -> categories.add(new ScoreMatrix.Category(
                        c.path("key").asText(),
                        new Weight(c.path("weight").asInt()),
                        Score.ofDecimal(c.path("minimum").decimalValue()))));
        var matrix = new ScoreMatrix(
                categories,
                Score.ofDecimal(kit.path("matrix").path("total").decimalValue()),
                kit.path("matrix").path("raters").asInt());
        return matrix.evaluate(observations(connection, kit)).met();
    }

    private List<Observation> observations(Connection connection, JsonNode kit) throws SQLException {
        var observations = new ArrayList<Observation>();
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select s.round_key, r.competency, s.panelist, r.points from scorecard s"
                    + " join scorecard_rating r on r.scorecard_id = s.id where s.application_id = "
                    + hire.application());
            while (rows.next()) {
                var feed = feed(kit, rows.getString(1), rows.getString(2));
                observations.add(new Observation(
                        rows.getString(1),
                        rows.getString(2),
                        feed.path("category").asText(),
                        feed.path("share").asInt(),
                        rows.getString(3),
                        new Rating(rows.getInt(4))));
            }
        }
        return observations;
    }

    private static JsonNode feed(JsonNode kit, String round, String competency) {
        for (var planned : kit.path("rounds")) {
            for (var c : planned.path("competencies")) {
                if (planned.path("key").asText().equals(round)
                        && c.path("key").asText().equals(competency)) {
                    return c;
                }
            }
        }
        throw new IllegalStateException(round + " has no " + competency);
    }

    /** The owner's, with the triggers of these tables off until it is closed; nothing of it stays. */
    private static Connection unguarded(String... tables) throws SQLException {
        var connection = QuorumServer.database().getConnection();
        connection.setAutoCommit(false);
        for (var table : tables) {
            execute(connection, "alter table " + table + " disable trigger user");
        }
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
