package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The database's own guards, against SQL that is run as the role that the application runs as.
 *
 * <p>Each attempt is refused; by every one of its guards alone; and by nothing but its guards.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardsIT {

    private static final String SECOND = "technical-phone-screen";

    private Attempts attempts;

    @BeforeAll
    void prepare() {
        long yes = decidedYes();
        long half = halfRated();
        attempts = Attempts.read(Map.of(
                "yes",
                "" + yes,
                "unmet",
                "" + matrixUnmet(),
                "half",
                "" + half,
                "revealed",
                scorecard(yes, "panelist-01"),
                "submitted",
                scorecard(half, "panelist-01"),
                "draft",
                scorecard(half, "panelist-02")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void refuses(Attempt attempt) throws SQLException {
        attempt.isRefused();
        attempt.isRefusedByEachGuardAlone();
        attempt.passesWithoutThem();
    }

    @Test
    void a_hire_by_the_rules_passes() throws SQLException {
        attempts.part("hire").passes();
    }

    List<Attempt> all() {
        return attempts.all();
    }

    /** References are still to come. */
    private static long decidedYes() {
        var hire = hire("Yara Yes").passes("recruiter-screen", 4).holds(SECOND);
        var card = hire.scorecard(SECOND, 4)
                .replaceFirst(
                        "^\\{",
                        "{'signals': [{'key': 'SIGNAL', 'note': 'x'}], 'answers': {'ANSWER': {'coverage': 'FULL'}}, ");
        var planned = plan(hire);
        writes(
                hire,
                "panelist-01",
                card.replace(
                                "SIGNAL",
                                planned.findPath("greenFlags").findPath("key").asText())
                        .replace(
                                "ANSWER",
                                planned.findPath("questions").findPath("key").asText()));
        post("panelist-01", hire.path("/rounds/" + SECOND + "/scorecards/mine/submission"), null)
                .is(204);
        hire.submits("panelist-02", SECOND, 4).advance(SECOND).is(204);
        hire.rounds().stream().skip(2).forEach(round -> hire.passes(round, 4));
        Room.open(hire).allVote("YES").decides("YES", "").is(204);
        return hire.application();
    }

    private static JsonNode plan(Hire hire) {
        return hire.kit().path("rounds").get(1);
    }

    /** All have voted YES. */
    private static long matrixUnmet() {
        var hire = hire("Una Unmet").passesAll(3);
        Room.open(hire).allVote("YES");
        return hire.application();
    }

    /** In the second round one scorecard is in, the other a draft. */
    private static long halfRated() {
        var hire = hire("Hal Half").passes("recruiter-screen", 4).holds(SECOND).submits("panelist-01", SECOND, 4);
        writes(hire, "panelist-02", hire.scorecard(SECOND, 4));
        return hire.application();
    }

    private static void writes(Hire hire, String panelist, String card) {
        var mine = hire.path("/rounds/" + SECOND + "/scorecards/mine");
        put(panelist, mine, card, "If-Match", get(panelist, mine).is(200).etag())
                .is(204);
    }

    private static Hire hire(String name) {
        return Hire.begin(name, name.replace(' ', '.') + "@guards.example.test");
    }

    private static String scorecard(long application, String panelist) {
        return Tables.texts("select id from scorecard where application_id = ? and panelist = ?", application, panelist)
                .get(0);
    }
}
