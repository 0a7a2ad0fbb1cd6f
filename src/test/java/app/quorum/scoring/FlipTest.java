package app.quorum.scoring;

import static app.quorum.scoring.ArchitectMatrix.MATRIX;
import static app.quorum.scoring.ArchitectMatrix.observation;
import static app.quorum.scoring.ArchitectMatrix.rated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlipTest {

    @Test
    void closes_an_open_matrix_at_the_first_of_its_thinnest_places() {
        assertThat(Flip.smallest(MATRIX, rated(5, 4, 4, 4, 4, 4, 4)))
                .contains(new Flip(observation(1, "ana", 4), new Rating(3)));
    }

    @Test
    void opens_a_closed_matrix_where_one_person_would_have_sufficed() {
        var flip = Flip.smallest(MATRIX, rated(4, 4, 4, 4, 4, 3, 4));

        assertThat(flip).contains(new Flip(observation(5, "ana", 3), new Rating(5)));
        assertThat(flip.orElseThrow().change()).isEqualTo(2);
    }

    @Test
    void is_none_where_no_single_rating_suffices() {
        assertThat(Flip.smallest(MATRIX, rated(4, 4, 4, 4, 3, 3, 1))).isEmpty();
        assertThat(Flip.smallest(MATRIX, List.of())).isEmpty();
    }

    @Test
    void goes_by_round_then_competency_then_panelist_where_changes_are_equal() {
        var all = new ScoreMatrix(
                List.of(new ScoreMatrix.Category("all", new Weight(Weight.WHOLE), Score.of(4))), Score.of(4), 1);
        var first = inAll("one", "a", "ana");
        var observations = List.of(inAll("two", "a", "ana"), inAll("one", "b", "ana"), inAll("one", "a", "ben"), first);

        assertThat(Flip.smallest(all, observations)).contains(new Flip(first, new Rating(3)));
    }

    private static Observation inAll(String round, String competency, String panelist) {
        return new Observation(round, competency, "all", 100, panelist, new Rating(4));
    }
}
