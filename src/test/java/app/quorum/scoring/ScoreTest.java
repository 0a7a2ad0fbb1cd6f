package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({"11, 3, 11/3, 3.66", "4, 1, 4, 4.00", "3999, 1000, 3999/1000, 3.99", "7, 2, 7/2, 3.50", "5, 1, 5, 5.00"
    })
    void is_written_exactly_and_shown_rounded_down(int numerator, int denominator, String exact, String shown) {
        var score = new Score(BigFraction.of(numerator, denominator));

        assertThat(score.exact()).isEqualTo(exact);
        assertThat(score.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"999, 1000", "0, 1", "5001, 1000", "-3, 1"})
    void refuses_what_is_not_on_the_scale(int numerator, int denominator) {
        var value = BigFraction.of(numerator, denominator);

        assertThatThrownBy(() -> new Score(value)).hasMessageStartingWith("score must be 1 to 5, was ");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5.0000, 5", "3.5, 7/2", "4.00, 4", "3.3333, 33333/10000"})
    void reads_a_decimal_as_it_is_written(BigDecimal decimal, String exact) {
        assertThat(Score.ofDecimal(decimal).exact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.33333", "1E+1"})
    void refuses_decimals_nobody_would_write_in_a_kit(String decimal) {
        assertThatThrownBy(() -> Score.ofDecimal(new BigDecimal(decimal)))
                .hasMessage("score must have 0 to 4 decimals, was " + decimal);
    }

    @Test
    void weighs_ratings_in_basis_points() {
        var mean = Score.weightedMean(List.of(
                new Score.Weighed(new Weight(6_000), new Rating(4)),
                new Score.Weighed(new Weight(3_000), new Rating(3)),
                new Score.Weighed(new Weight(1_000), Score.of(5))));

        assertThat(mean.exact()).isEqualTo("19/5");
    }

    @ParameterizedTest
    @ValueSource(ints = {4_999, 5_001})
    void refuses_weights_that_are_no_whole(int basisPoints) {
        var parts = List.of(
                new Score.Weighed(new Weight(5_000), new Rating(4)),
                new Score.Weighed(new Weight(basisPoints), new Rating(3)));

        assertThatThrownBy(() -> Score.weightedMean(parts))
                .hasMessage("weights must add up to 10000 bp, were " + (5_000 + basisPoints));
    }

    @Test
    void knows_the_mean_of_three() {
        assertThat(Score.mean(List.of(Score.of(4), Score.of(3), Score.of(4))).exact())
                .isEqualTo("11/3");
    }

    @Test
    void has_no_mean_of_nothing() {
        assertThatThrownBy(() -> Score.mean(List.of())).hasMessage("a mean needs at least one score");
    }

    @Test
    void reaches_a_minimum_that_it_equals_and_none_that_it_only_seems_to() {
        var third = new Score(BigFraction.of(10, 3));

        assertThat(third.isAtLeast(third)).isTrue();
        assertThat(third.isAtLeast(Score.ofDecimal(new BigDecimal("3.3333")))).isTrue();
        assertThat(third.isAtLeast(Score.ofDecimal(new BigDecimal("3.3334")))).isFalse();
    }
}
