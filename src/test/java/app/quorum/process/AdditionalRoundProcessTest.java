package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngineExtension.class)
class AdditionalRoundProcessTest {

    private static final String ROUND = PlannedDelegates.ADDITIONAL_ROUND;

    private Hire hire;

    @BeforeEach
    void start(Hire hire) {
        this.hire = hire.startOnly(AdditionalRoundProcess.KEY, AdditionalRoundProcess.KEY, Map.of());
    }

    @Test
    void runs_the_round_it_planned() {
        hire.pass(ROUND);

        assertThat(hire.calls())
                .startsWith(AdditionalRoundProcess.PLAN_ADDITIONAL_ROUND, RoundProcess.OPEN_ROUND)
                .endsWith(RoundProcess.SEND_ROUND_PASSED);
        assertThat(hire.ends()).containsExactly("additionalRoundPassed");
    }

    @Test
    void passes_on_the_durations_of_the_kit() {
        hire.go(ROUND, RoundProcess.AWAIT_SCHEDULE)
                .go(ROUND, RoundProcess.AWAIT_HELD)
                .after(Duration.ofHours(25));

        assertThat(hire.calls()).endsWith(RoundProcess.REMIND_PANELISTS, RoundProcess.ESCALATE_SCORECARDS);
    }
}
