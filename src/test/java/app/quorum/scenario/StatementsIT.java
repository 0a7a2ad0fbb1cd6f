package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How many statements the most frequent requests cost: what their speed comes to, the same on every machine. Each limit is
 * what the request needs today, and a little more.
 */
class StatementsIT {

    private static final String ROUND = "technical-phone-screen";
    private static final String MINE = "/rounds/" + ROUND + "/scorecards/mine";
    private static final List<String> PANEL = List.of("panelist-01", "panelist-02");
    private static final int MANY = 6;

    @Test
    void a_draft_is_saved_by_few() {
        var hire = held(1);
        saves(hire, 3);

        var statements = Statements.during(() -> IntStream.range(0, MANY).forEach(i -> saves(hire, 1 + i % 5)));

        assertEach(statements, 17);
    }

    /** Half of them reveal a round, and so move the engine. */
    @Test
    void a_submission_costs_few() {
        var hires = IntStream.range(10, 10 + MANY / PANEL.size())
                .mapToObj(StatementsIT::held)
                .toList();
        hires.forEach(
                hire -> PANEL.forEach(who -> put(who, hire.path(MINE), hire.scorecard(ROUND, 4), "If-Match", "\"0\"")
                        .is(204)));

        var statements = Statements.during(() -> hires.forEach(hire -> PANEL.forEach(
                who -> post(who, hire.path(MINE + "/submission"), null).is(204))));

        assertEach(statements, 36);
        assertEach(statements.that(text -> !text.contains(" act_")), 20);
    }

    @Test
    void an_application_is_read_by_few() {
        var hire = held(2);
        assertEach(Statements.during(() -> IntStream.range(0, MANY).forEach(i -> hire.read())), 8);
    }

    @Test
    void a_gate_costs_few_and_no_more_however_many_rounds_were_rated() {
        var hire = Hire.begin("Count Gates", "statements.gates@example.test");
        hire.passes("recruiter-screen", 4).passes(ROUND, 4);
        asked(hire); // the kit is read once
        var early = asked(hire);
        hire.rounds().stream().skip(2).forEach(round -> hire.passes(round, 4));

        var late = asked(hire);
        assertThat(late).allMatch(count -> count <= 15);
        assertThat(late).zipSatisfy(early, (after, before) -> assertThat(after).isLessThanOrEqualTo(before));
    }

    /** Statements on ratings and what they belong to: to show the gate, to explain it, and to evaluate it for an offer. */
    private static List<Long> asked(Hire hire) {
        return Stream.<Runnable>of(
                        () -> get("recruiter", hire.path("/offer-gate")).is(200),
                        () -> get("recruiter", hire.path("/offer-gate/explanation"))
                                .is(200),
                        () -> Terms.asked(hire).isRefusedBy("gate-closed"))
                .map(request -> Statements.during(request)
                        .that(text -> text.matches(".*(scorecard|round|debrief|reference_check|gate_verdict).*"))
                        .total())
                .toList();
    }

    private static void assertEach(Statements statements, int most) {
        assertThat((double) statements.total() / MANY).as(statements.toString()).isLessThanOrEqualTo(most);
    }

    private static void saves(Hire hire, int points) {
        put("panelist-01", hire.path(MINE), hire.scorecard(ROUND, points), "If-Match", "*")
                .is(204);
    }

    private static Hire held(int number) {
        return Hire.begin("Count Statements", "statements." + number + "@example.test")
                .passes("recruiter-screen", 4)
                .holds(ROUND);
    }
}
