package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void takes_any_share_of_its_category(int share) {
        assertThat(observation(share).share()).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_001})
    void refuses_a_share_that_is_none(int share) {
        assertThatThrownBy(() -> observation(share)).hasMessage("share must be 1 to 10000 bp, was " + share);
    }

    private static Observation observation(int share) {
        return new Observation("round", "competency", "category", share, "ana", new Rating(3));
    }
}
