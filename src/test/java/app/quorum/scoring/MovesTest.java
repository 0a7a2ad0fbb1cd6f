package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovesTest {

    @Test
    void the_fewest_ratings_come_first_then_the_most_points_in_front() {
        var sorted = Stream.of(
                        moves(0, 1, 2), moves(1, 1, 1), moves(0, 0, 3), moves(0, 2, 1), moves(2, 1, 0), moves(2, 0, 1))
                .sorted(Moves.SMALLEST)
                .toList();

        assertThat(sorted)
                .containsExactly(
                        moves(0, 0, 3), moves(2, 1, 0), moves(2, 0, 1), moves(0, 2, 1), moves(0, 1, 2), moves(1, 1, 1));
        assertThat(Moves.SMALLEST.compare(moves(1, 2), moves(1, 2))).isZero();
    }

    private static Moves moves(Integer... points) {
        return new Moves(List.of(), Arrays.asList(points));
    }
}
