package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.scoring.Condition.Kind;
import app.quorum.scoring.Verdict.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundGateTest {

    private static final RoundGate GATE = new RoundGate("system-design", Score.ofDecimal(new BigDecimal("3.5")), 2);

    @Test
    void opens_at_its_minimum() {
        var verdict = GATE.evaluate(List.of(Score.of(4), Score.of(3)));

        assertThat(verdict.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(verdict.conditions())
                .containsExactly(
                        new Condition(Kind.SCORECARDS, "system-design", "2", "2", true),
                        new Condition(Kind.ROUND_SCORE, "system-design", "3.50", "3.50", true));
    }

    @Test
    void closes_below_its_minimum() {
        var verdict = GATE.evaluate(List.of(Score.of(4), Score.of(3), Score.of(3)));

        assertThat(verdict.outcome()).isEqualTo(Outcome.CLOSED);
        assertThat(verdict.unmet())
                .containsExactly(new Condition(Kind.ROUND_SCORE, "system-design", "3.50", "3.33", false));
    }

    @Test
    void tells_no_score_while_a_scorecard_is_missing() {
        var verdict = GATE.evaluate(List.of(Score.of(5)));

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(verdict.conditions())
                .containsExactly(
                        new Condition(Kind.SCORECARDS, "system-design", "2", "1", false),
                        new Condition(Kind.ROUND_SCORE, "system-design", "3.50", "sealed", false));
    }

    @Test
    void waits_for_somebody_when_all_panelists_stepped_back() {
        var nobody = new RoundGate("system-design", Score.of(1), 0);

        assertThat(nobody.evaluate(List.of()).outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(nobody.evaluate(List.of()).unmet())
                .contains(new Condition(Kind.SCORECARDS, "system-design", "1", "0", false));
    }
}
