package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void refuses_what_is_not_on_the_scale(int points) {
        assertThatThrownBy(() -> new Rating(points)).hasMessage("rating must be 1 to 5 points, was " + points);
    }

    @Test
    void goes_from_one_to_five() {
        assertThat(Rating.WORST.points()).isEqualTo(1);
        assertThat(Rating.BEST.points()).isEqualTo(5);
    }
}
