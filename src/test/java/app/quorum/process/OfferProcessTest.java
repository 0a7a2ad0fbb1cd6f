package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EngineExtension.class)
class OfferProcessTest {

    private Hire hire;

    @BeforeEach
    void start(Hire hire) {
        this.hire = hire.startOnly(OfferProcess.KEY, OfferProcess.KEY, Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, hired, sendWelcome",
        "DECLINED, offerDeclined, sendOfferDeclined",
        "EXPIRED, offerExpired, sendOfferExpired",
        "RESCINDED, offerRescinded, sendOfferRescinded"
    })
    void ends_as_the_offer_did_after_writing_to_the_candidate(String outcome, String end, String message) {
        hire.answerOffer(outcome);

        assertThat(hire.calls()).containsExactly(OfferProcess.OPEN_OFFER, message);
        assertThat(hire.ends()).containsExactly(end);
    }

    @Test
    void stays_where_it_is_when_the_outcome_is_none_it_knows() {
        assertThatThrownBy(() -> hire.answerOffer("PENDING_APPROVAL"))
                .hasMessageContaining("No outgoing sequence flow");

        assertThat(hire.waits()).containsExactly(OfferProcess.AWAIT_OFFER_ANSWER);
    }

    @Test
    void reminds_about_the_open_offer() {
        hire.after(Duration.ofHours(73));

        assertThat(hire.lastCall()).isEqualTo(OfferProcess.REMIND_OFFER);
        assertThat(hire.waits()).containsExactly(OfferProcess.AWAIT_OFFER_ANSWER);
    }
}
