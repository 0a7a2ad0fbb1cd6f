package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngineExtension.class)
class RoundProcessTest {

    private static final String ROUND = "system-design";

    private Hire hire;

    @BeforeEach
    void start(Hire hire) {
        this.hire = hire.startOnly(RoundProcess.KEY, ROUND, Map.of(RoundProcess.ROUND_KEY, ROUND));
    }

    @Test
    void writes_to_the_candidate_before_and_after_the_interview_and_at_the_end() {
        hire.pass(ROUND);

        assertThat(hire.calls())
                .containsExactly(
                        RoundProcess.OPEN_ROUND,
                        RoundProcess.SEND_AGENDA,
                        RoundProcess.SEND_THANKS,
                        RoundProcess.ASK_FOR_SCORECARDS,
                        RoundProcess.EVALUATE_ROUND,
                        RoundProcess.SEND_ROUND_PASSED);
        assertThat(hire.ends()).containsExactly("roundPassed");
    }

    @Test
    void goes_on_by_decision_even_where_its_gate_is_closed() {
        hire.pass(ROUND);

        assertThat(hire.variables())
                .containsEntry(RoundProcess.GATE_OUTCOME, "CLOSED")
                .containsEntry(RoundProcess.ROUND_OUTCOME, "ADVANCE");
    }

    @Test
    void reminds_missing_panelists_once_when_the_reminder_is_due() {
        waitForScorecards().after(Duration.ofMinutes(59));
        assertThat(hire.calls()).doesNotContain(RoundProcess.REMIND_PANELISTS);

        hire.after(Duration.ofMinutes(2)).after(Duration.ofHours(2));

        assertThat(hire.count(RoundProcess.REMIND_PANELISTS)).isOne();
        assertThat(hire.waits()).containsExactly(RoundProcess.AWAIT_SCORECARDS);
    }

    @Test
    void tells_the_hiring_manager_when_the_escalation_is_due() {
        waitForScorecards().after(Duration.ofHours(23));
        assertThat(hire.calls()).doesNotContain(RoundProcess.ESCALATE_SCORECARDS);

        hire.after(Duration.ofHours(2));

        assertThat(hire.count(RoundProcess.ESCALATE_SCORECARDS)).isOne();
        assertThat(hire.waits()).containsExactly(RoundProcess.AWAIT_SCORECARDS);
    }

    @Test
    void reminds_nobody_once_the_last_scorecard_is_in() {
        waitForScorecards().go(ROUND, RoundProcess.AWAIT_SCORECARDS).after(Duration.ofDays(2));

        assertThat(hire.calls()).doesNotContain(RoundProcess.REMIND_PANELISTS, RoundProcess.ESCALATE_SCORECARDS);
    }

    private Hire waitForScorecards() {
        return hire.go(ROUND, RoundProcess.AWAIT_SCHEDULE).go(ROUND, RoundProcess.AWAIT_HELD);
    }
}
