package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may happen at any point: withdrawal, rejection, hold, and a note when the candidate heard nothing. */
@ExtendWith(EngineExtension.class)
class InterruptionProcessTest {

    /** Every kind of place where an application can be. */
    enum Point {
        FIRST_ROUND,
        MISSING_SCORECARDS,
        ROUND_DECISION,
        DEBRIEF,
        ADDITIONAL_ROUND,
        REFERENCES,
        OFFER,
        ON_HOLD,
        RESUMED;

        Hire reach(Hire hire) {
            return switch (this) {
                case FIRST_ROUND -> hire;
                case MISSING_SCORECARDS ->
                    hire.pass("recruiter-screen")
                            .go("technical-phone-screen", RoundProcess.AWAIT_SCHEDULE)
                            .go("technical-phone-screen", RoundProcess.AWAIT_HELD)
                            .after(Duration.ofMinutes(61));
                case ROUND_DECISION ->
                    hire.go("recruiter-screen", RoundProcess.AWAIT_SCHEDULE)
                            .go("recruiter-screen", RoundProcess.AWAIT_HELD)
                            .go("recruiter-screen", RoundProcess.AWAIT_SCORECARDS);
                case DEBRIEF -> hire.passAllRounds();
                case ADDITIONAL_ROUND -> hire.passAllRounds().decide("MAYBE");
                case REFERENCES -> hire.passAllRounds().decide("YES");
                case OFFER -> hire.passAllRounds().decide("STRONG_YES");
                case ON_HOLD -> hire.tell(PipelineProcess.APPLICATION_HELD);
                case RESUMED -> hire.tell(PipelineProcess.APPLICATION_HELD).resume();
            };
        }
    }

    private Hire hire;

    @BeforeEach
    void start(Hire hire) {
        this.hire = hire.start();
    }

    @ParameterizedTest
    @EnumSource
    void withdrawal_ends_everything_that_was_open(Point point, RuntimeService runtime, ManagementService management) {
        point.reach(hire).tell(PipelineProcess.APPLICATION_WITHDRAWN);

        assertThat(hire.lastCall()).isEqualTo(PipelineProcess.SEND_WITHDRAWAL_CONFIRMED);
        assertThat(hire.ends()).contains("withdrawn").doesNotContain("offerAnswered");
        assertNothingLeft(runtime, management);
    }

    @ParameterizedTest
    @EnumSource
    void rejection_ends_everything_that_was_open(Point point, RuntimeService runtime, ManagementService management) {
        point.reach(hire).tell(PipelineProcess.APPLICATION_REJECTED);

        assertThat(hire.lastCall()).isEqualTo(PipelineProcess.SEND_REJECTION);
        assertThat(hire.ends()).contains("rejectedEarly").doesNotContain("rejected");
        assertNothingLeft(runtime, management);
    }

    @ParameterizedTest
    @EnumSource(names = "ON_HOLD", mode = EnumSource.Mode.EXCLUDE)
    void hold_keeps_the_place_and_resumption_returns_to_it(Point point) {
        var before = point.reach(hire).waits();

        hire.tell(PipelineProcess.APPLICATION_HELD);
        assertThat(hire.lastCall()).isEqualTo(PipelineProcess.SEND_ON_HOLD);
        assertThat(hire.waits()).hasSize(2).containsAll(before).contains(PipelineProcess.AWAIT_RESUMPTION);

        hire.resume();
        assertThat(hire.lastCall()).isEqualTo(PipelineProcess.SEND_RESUMED);
        assertThat(hire.waits()).isEqualTo(before);
    }

    @Test
    void resumed_application_can_be_hired() {
        hire.tell(PipelineProcess.APPLICATION_HELD).resume();

        hire.passAllRounds().decide("STRONG_YES").answerOffer("ACCEPTED");

        assertThat(hire.ends()).containsExactlyInAnyOrder("resumed", "offerAnswered");
        assertThat(hire.executions()).isEmpty();
    }

    @Test
    void keep_warm_check_returns_on_every_turn_of_the_cycle() {
        hire.after(Duration.ofHours(23));
        assertThat(hire.calls()).doesNotContain(PipelineProcess.SEND_KEEP_WARM);

        hire.after(Duration.ofHours(2)).after(Duration.ofDays(1)).after(Duration.ofDays(1));

        assertThat(hire.count(PipelineProcess.SEND_KEEP_WARM)).isEqualTo(3);
        assertThat(hire.ends()).containsOnly("keptWarm");
        assertThat(hire.waits()).containsExactly(RoundProcess.AWAIT_SCHEDULE);
    }

    @Test
    void keep_warm_check_stops_with_the_application(ManagementService management) {
        hire.passAllRounds().decide("NO");

        assertThat(management.createTimerJobQuery().count()).isZero();
    }

    private void assertNothingLeft(RuntimeService runtime, ManagementService management) {
        assertThat(hire.executions()).isEmpty();
        assertThat(runtime.createEventSubscriptionQuery().count()).isZero();
        assertThat(management.createTimerJobQuery().count()).isZero();
    }
}
