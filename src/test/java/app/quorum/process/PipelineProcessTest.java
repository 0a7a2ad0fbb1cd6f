package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EngineExtension.class)
class PipelineProcessTest {

    private Hire hire;

    @BeforeEach
    void start(Hire hire) {
        this.hire = hire.start();
    }

    @Test
    void hires_after_eight_rounds_on_a_strong_yes() {
        hire.passAllRounds().decide("STRONG_YES").answerOffer("ACCEPTED");

        assertThat(hire.count(RoundProcess.SEND_ROUND_PASSED)).isEqualTo(8);
        assertThat(hire.calls())
                .endsWith(
                        DebriefProcess.SEND_DECISION_MADE,
                        PipelineProcess.EVALUATE_OFFER_GATE,
                        OfferProcess.OPEN_OFFER,
                        OfferProcess.SEND_WELCOME);
        assertThat(hire.ends()).containsExactly("offerAnswered");
        assertThat(hire.executions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "DECLINED", "EXPIRED", "RESCINDED"})
    void takes_back_how_the_offer_ended(String outcome) {
        hire.passAllRounds().decide("STRONG_YES").answerOffer(outcome);

        assertThat(hire.variables())
                .containsEntry(PipelineProcess.OFFER_OUTCOME, outcome)
                .containsEntry(PipelineProcess.DECISION, "STRONG_YES");
        assertThat(hire.ends()).containsExactly("offerAnswered");
    }

    @Test
    void asks_for_references_on_a_yes() {
        hire.passAllRounds().decide("YES");
        assertThat(hire.waits()).containsExactly(ReferenceCheckProcess.AWAIT_REFERENCES);

        hire.hearReferences("SATISFACTORY");

        assertThat(hire.count(PipelineProcess.EVALUATE_OFFER_GATE)).isOne();
        assertThat(hire.waits()).containsExactly(OfferProcess.AWAIT_OFFER_ANSWER);
    }

    @Test
    void debriefs_again_when_references_raise_concerns() {
        hire.passAllRounds().decide("YES").hearReferences("CONCERNS");
        assertThat(hire.waits()).containsExactly(DebriefProcess.AWAIT_DEBRIEF_OPENED);
        assertThat(hire.calls()).doesNotContain(PipelineProcess.EVALUATE_OFFER_GATE);

        hire.decide("NO");

        assertThat(hire.ends()).containsExactly("rejected");
    }

    @Test
    void adds_a_round_on_a_maybe_and_debriefs_again() {
        hire.passAllRounds().decide("MAYBE");
        assertThat(hire.waits()).containsExactly(RoundProcess.AWAIT_SCHEDULE);

        hire.pass(PlannedDelegates.ADDITIONAL_ROUND).decide("STRONG_YES");

        assertThat(hire.count(DebriefProcess.PREPARE_DEBRIEF)).isEqualTo(2);
        assertThat(hire.waits()).containsExactly(OfferProcess.AWAIT_OFFER_ANSWER);
    }

    @Test
    void rejects_with_feedback_on_a_no() {
        hire.passAllRounds().decide("NO");

        assertThat(hire.lastCall()).isEqualTo(PipelineProcess.SEND_REJECTION);
        assertThat(hire.ends()).containsExactly("rejected");
        assertThat(hire.executions()).isEmpty();
    }

    @Test
    void debriefs_again_while_the_offer_gate_is_closed() {
        hire.planOfferGate("CLOSED").planOfferGate("OPEN").passAllRounds().decide("STRONG_YES");
        assertThat(hire.waits()).containsExactly(DebriefProcess.AWAIT_DEBRIEF_OPENED);
        assertThat(hire.calls()).doesNotContain(OfferProcess.OPEN_OFFER);

        hire.decide("STRONG_YES");

        assertThat(hire.waits()).containsExactly(OfferProcess.AWAIT_OFFER_ANSWER);
    }

    @Test
    void makes_no_offer_when_the_gate_answers_neither_open_nor_closed() {
        hire.planOfferGate("NOT_YET").passAllRounds();

        assertThatThrownBy(() -> hire.decide("STRONG_YES")).hasMessageContaining("No outgoing sequence flow");

        assertThat(hire.waits()).containsExactly(DebriefProcess.AWAIT_DECISION);
    }

    @Test
    void stays_in_the_debrief_when_the_decision_is_none_it_knows() {
        hire.passAllRounds();

        assertThatThrownBy(() -> hire.decide("PERHAPS")).hasMessageContaining("No outgoing sequence flow");

        assertThat(hire.waits()).containsExactly(DebriefProcess.AWAIT_DECISION);
    }

    @Test
    void keeps_the_advice_of_round_gates_away_from_the_offer_gate() {
        hire.passAllRounds();

        assertThat(hire.variables()).doesNotContainKey(PipelineProcess.GATE_OUTCOME);
    }

    @Test
    void passes_on_the_durations_of_the_kit() {
        hire.passAllRounds().after(Duration.ofHours(13));
        assertThat(hire.lastCall()).isEqualTo(DebriefProcess.REMIND_DEBRIEF);

        hire.decide("YES").after(Duration.ofHours(49));
        assertThat(hire.calls()).contains(ReferenceCheckProcess.REMIND_REFERENCES);

        hire.hearReferences("SATISFACTORY").after(Duration.ofHours(73));
        assertThat(hire.calls()).contains(OfferProcess.REMIND_OFFER);
    }
}
