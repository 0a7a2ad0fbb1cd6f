package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngineExtension.class)
class DebriefProcessTest {

    private Hire hire;

    @BeforeEach
    void start(Hire hire) {
        this.hire = hire.startOnly(DebriefProcess.KEY, DebriefProcess.KEY, Map.of());
    }

    @Test
    void ends_with_a_decision_the_candidate_hears_of() {
        hire.decide("MAYBE");

        assertThat(hire.calls()).containsExactly(DebriefProcess.PREPARE_DEBRIEF, DebriefProcess.SEND_DECISION_MADE);
        assertThat(hire.variables()).containsEntry(DebriefProcess.DECISION, "MAYBE");
        assertThat(hire.ends()).containsExactly("decided");
    }

    @Test
    void reminds_to_open_the_debrief() {
        hire.after(Duration.ofHours(13));

        assertThat(hire.lastCall()).isEqualTo(DebriefProcess.REMIND_DEBRIEF);
        assertThat(hire.waits()).containsExactly(DebriefProcess.AWAIT_DEBRIEF_OPENED);
    }

    @Test
    void reminds_to_decide_counting_from_the_opening() {
        hire.after(Duration.ofHours(5)).go(DebriefProcess.KEY, DebriefProcess.AWAIT_DEBRIEF_OPENED);
        hire.after(Duration.ofHours(3));
        assertThat(hire.calls()).containsExactly(DebriefProcess.PREPARE_DEBRIEF);

        hire.after(Duration.ofHours(2));

        assertThat(hire.lastCall()).isEqualTo(DebriefProcess.REMIND_DECISION);
        assertThat(hire.waits()).containsExactly(DebriefProcess.AWAIT_DECISION);
    }
}
