package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void takes_any_part_of_the_whole(int basisPoints) {
        assertThat(new Weight(basisPoints).basisPoints()).isEqualTo(basisPoints);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void refuses_what_is_no_part_of_the_whole(int basisPoints) {
        assertThatThrownBy(() -> new Weight(basisPoints)).hasMessageContaining("1 to 10000 bp, was " + basisPoints);
    }

    @Test
    void whole_is_a_hundred_percent() {
        assertThat(Weight.WHOLE).isEqualTo(10_000);
    }
}
