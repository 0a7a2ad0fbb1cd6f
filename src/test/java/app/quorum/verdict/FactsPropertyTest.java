package app.quorum.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.kit.Kit;
import app.quorum.kit.SeedKit;
import app.quorum.offer.GatherOfferFacts;
import app.quorum.platform.Json;
import app.quorum.scorecard.EvaluateRound;
import app.quorum.scorecard.RoundFacts;
import app.quorum.scoring.OfferFacts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a verdict keeps, written and read again. Each case prints its seed; put a failing one into {@link #seeds()}. */
class FactsPropertyTest {

    private static final ObjectMapper JSON = Json.mapper();
    private static final Kit KIT = SeedKit.kit();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_an_offer_are_read_as_they_were_and_answered_to_the_letter(long seed) throws JsonProcessingException {
        var facts = AnyFacts.of(KIT, seed).offer();
        var text = JSON.writeValueAsString(facts);
        var read = JSON.readValue(text, OfferFacts.class);

        assertThat(read).isEqualTo(facts);
        assertThat(JSON.writeValueAsString(read)).isEqualTo(text);
        assertThat(JSON.writeValueAsString(GatherOfferFacts.ask(read, KIT)))
                .isEqualTo(JSON.writeValueAsString(GatherOfferFacts.ask(facts, KIT)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_an_offer_make_one_text_in_whatever_order_they_were_gathered(long seed) throws JsonProcessingException {
        var any = AnyFacts.of(KIT, seed);
        var facts = any.offer();

        assertThat(JSON.writeValueAsString(any.reordered(facts))).isEqualTo(JSON.writeValueAsString(facts));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_a_round_are_read_as_they_were_and_answered_to_the_letter(long seed) throws JsonProcessingException {
        var facts = AnyFacts.of(KIT, seed).round();
        var text = JSON.writeValueAsString(facts);
        var read = JSON.readValue(text, RoundFacts.class);

        assertThat(read).isEqualTo(facts);
        assertThat(JSON.writeValueAsString(read)).isEqualTo(text);
        assertThat(JSON.writeValueAsString(EvaluateRound.ask(KIT, read)))
                .isEqualTo(JSON.writeValueAsString(EvaluateRound.ask(KIT, facts)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }
}
