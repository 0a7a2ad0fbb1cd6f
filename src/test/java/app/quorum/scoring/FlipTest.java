package app.quorum.scoring;

import static app.quorum.scoring.ArchitectMatrix.MATRIX;
import static app.quorum.scoring.ArchitectMatrix.observation;
import static app.quorum.scoring.ArchitectMatrix.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.scoring.Flip.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlipTest {

    @Test
    void closes_an_open_matrix_at_the_first_of_its_thinnest_places() {
        assertThat(Flip.smallest(MATRIX, rated(5, 4, 4, 4, 4, 4, 4)))
                .contains(new Flip(List.of(new Change(observation(1, "ana", 4), new Rating(3)))));
    }

    @Test
    void opens_a_closed_matrix_where_one_person_would_have_sufficed() {
        var flip = Flip.smallest(MATRIX, rated(4, 4, 4, 4, 4, 3, 4)).orElseThrow();

        assertThat(flip).isEqualTo(new Flip(List.of(new Change(observation(5, "ana", 3), new Rating(5)))));
        assertThat(flip.points()).isEqualTo(2);
    }

    @Test
    void takes_several_ratings_where_no_single_one_suffices() {
        var flip = Flip.smallest(MATRIX, rated(4, 4, 4, 4, 4, 3, 1)).orElseThrow();

        assertThat(flip.changes())
                .containsExactly(
                        new Change(observation(5, "ana", 3), new Rating(5)),
                        new Change(observation(6, "ana", 1), new Rating(5)));
        assertThat(flip.points()).isEqualTo(6);
    }

    @Test
    void closes_by_the_total_where_no_category_is_as_near() {
        var matrix = matrix(1, 4, 1);
        var flip = Flip.smallest(matrix, List.of(one("a", 4), one("b", 4), two("a", 4), two("b", 5)));

        assertThat(flip.orElseThrow().changes())
                .containsExactly(new Change(one("a", 4), new Rating(2))); // (3 + 4.5) / 2
    }

    @Test
    void opens_by_what_moves_the_total_most_and_by_one_rating_rather_than_two() {
        var lone = two("a", 3); // moves its category by a whole point, where each of two moves theirs by a half

        assertThat(Flip.smallest(matrix(1, 4, 1), List.of(one("a", 3), one("b", 3), lone)))
                .contains(new Flip(List.of(new Change(lone, new Rating(5)))));
        assertThat(Flip.smallest(matrix(1, 4, 1), List.of(one("a", 3), two("a", 4))))
                .contains(new Flip(List.of(new Change(one("a", 3), new Rating(4)))));
    }

    @Test
    void takes_what_the_total_lacks_beside_what_the_categories_do() {
        var flip = Flip.smallest(matrix(3, 4, 1), List.of(one("a", 2), two("a", 3)))
                .orElseThrow();

        assertThat(flip.changes()).containsExactly(new Change(one("a", 2), new Rating(5)));
        assertThat(Flip.smallest(matrix(3, 5, 1), List.of(one("a", 2), two("a", 4)))
                        .orElseThrow()
                        .changes())
                .containsExactly(new Change(one("a", 2), new Rating(5)), new Change(two("a", 4), new Rating(5)));
    }

    @Test
    void takes_what_is_needed_before_what_comes_first() {
        var light = new Observation("round", "c-2", "category-2", 100, "a", new Rating(1));
        var heavy = new Observation("round", "c-3", "category-2", 900, "a", new Rating(4));

        assertThat(Flip.smallest(matrix(4, 4, 1), List.of(one("a", 3), light, heavy))
                        .orElseThrow()
                        .changes())
                .containsExactly(new Change(one("a", 3), new Rating(4)), new Change(heavy, new Rating(5)));
    }

    @Test
    void is_none_where_raters_are_missing() {
        assertThat(Flip.smallest(MATRIX, List.of())).isEmpty();
        assertThat(Flip.smallest(MATRIX, rated(4, 4, 4, 4, 4, 4))).isEmpty();
        assertThat(Flip.smallest(matrix(4, 4, 2), List.of(one("a", 3), two("a", 3))))
                .isEmpty();
    }

    @Test
    void is_none_where_nothing_is_asked_for() {
        assertThat(Flip.smallest(matrix(1, 1, 1), List.of(one("a", 2), two("a", 5))))
                .isEmpty();
    }

    @Test
    void goes_by_round_then_competency_then_panelist_where_changes_are_equal() {
        var all = new ScoreMatrix(
                List.of(new ScoreMatrix.Category("all", new Weight(Weight.WHOLE), Score.of(4))), Score.of(4), 1);
        var first = inAll("one", "a", "ana");
        var observations = List.of(inAll("two", "a", "ana"), inAll("one", "b", "ana"), inAll("one", "a", "ben"), first);

        assertThat(Flip.smallest(all, observations)).contains(new Flip(List.of(new Change(first, new Rating(3)))));
    }

    @Test
    void its_changes_do_not_change() {
        assertThatThrownBy(() -> new Flip(new ArrayList<>()).changes().add(new Change(one("a", 4), new Rating(5))))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** Two categories of equal weight. */
    private static ScoreMatrix matrix(int minimum, int total, int raters) {
        var categories = IntStream.rangeClosed(1, 2)
                .mapToObj(n -> new ScoreMatrix.Category("category-" + n, new Weight(5000), Score.of(minimum)))
                .toList();
        return new ScoreMatrix(categories, Score.of(total), raters);
    }

    private static Observation one(String panelist, int points) {
        return new Observation("round", "c-1", "category-1", 100, panelist, new Rating(points));
    }

    private static Observation two(String panelist, int points) {
        return new Observation("round", "c-2", "category-2", 100, panelist, new Rating(points));
    }

    private static Observation inAll(String round, String competency, String panelist) {
        return new Observation(round, competency, "all", 100, panelist, new Rating(4));
    }
}
