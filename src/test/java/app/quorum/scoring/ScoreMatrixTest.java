package app.quorum.scoring;

import static app.quorum.scoring.ArchitectMatrix.MATRIX;
import static app.quorum.scoring.ArchitectMatrix.observation;
import static app.quorum.scoring.ArchitectMatrix.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.scoring.Condition.Kind;
import app.quorum.scoring.Evaluation.CategoryScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScoreMatrixTest {

    @Test
    void the_architect_minimums_alone_make_exactly_the_total() {
        var evaluation = MATRIX.evaluate(rated(4, 4, 3, 3, 3, 4, 3));

        assertThat(evaluation.met()).isTrue();
        assertThat(evaluation.unmet()).isEmpty();
        assertThat(evaluation.total()).isEqualTo(MATRIX.total());
        assertThat(evaluation.conditions()).hasSize(7 * 2 + 1).allMatch(Condition::met);
    }

    @Test
    void a_good_total_does_not_make_up_for_one_category() {
        var evaluation = MATRIX.evaluate(rated(5, 5, 5, 5, 5, 3, 5));

        assertThat(evaluation.met()).isFalse();
        assertThat(Objects.requireNonNull(evaluation.total()).exact()).isEqualTo("24/5");
        assertThat(evaluation.unmet())
                .containsExactly(new Condition(Kind.CATEGORY_MINIMUM, "communication", "4.00", "3.00", false));
        assertThat(evaluation.categories())
                .filteredOn(c -> !c.met())
                .containsExactly(new CategoryScore("communication", new Weight(1_000), Score.of(3), 2, false));
    }

    @Test
    void reached_minimums_do_not_make_up_for_the_total() {
        var strict = new ScoreMatrix(MATRIX.categories(), Score.of(4), 2);

        assertThat(strict.evaluate(rated(4, 4, 3, 3, 3, 4, 3)).unmet())
                .containsExactly(new Condition(Kind.TOTAL, "total", "4.00", "3.50", false));
    }

    @Test
    void one_rater_does_not_cover_a_category_though_its_score_is_known() {
        var observations = new ArrayList<>(rated(4, 4, 4, 4, 4, 4));
        observations.add(observation(6, "ana", 4));
        var evaluation = MATRIX.evaluate(observations);

        assertThat(evaluation.unmet()).containsExactly(new Condition(Kind.COVERAGE, "culture-fit", "2", "1", false));
        assertThat(evaluation.categories())
                .contains(new CategoryScore("culture-fit", new Weight(500), Score.of(4), 1, false));
        assertThat(evaluation.total()).isEqualTo(Score.of(4));
    }

    @Test
    void a_category_nobody_rated_has_no_score_and_leaves_no_total() {
        var evaluation = MATRIX.evaluate(rated(5, 5, 5, 5, 5, 5));

        assertThat(evaluation.categories()).contains(new CategoryScore("culture-fit", new Weight(500), null, 0, false));
        assertThat(evaluation.total()).isNull();
        assertThat(evaluation.unmet())
                .containsExactly(
                        new Condition(Kind.CATEGORY_MINIMUM, "culture-fit", "3.00", "none", false),
                        new Condition(Kind.COVERAGE, "culture-fit", "2", "0", false),
                        new Condition(Kind.TOTAL, "total", "3.50", "none", false));
    }

    @Test
    void weighs_competencies_by_share_and_their_panelists_equally() {
        var all = new ScoreMatrix(
                List.of(new ScoreMatrix.Category("all", new Weight(Weight.WHOLE), Score.of(1))), Score.of(1), 3);
        var evaluation = all.evaluate(List.of(
                new Observation("one", "depth", "all", 3_000, "ana", new Rating(5)),
                new Observation("one", "depth", "all", 3_000, "ben", new Rating(4)),
                new Observation("one", "depth", "all", 3_000, "cem", new Rating(4)),
                new Observation("two", "depth", "all", 1_000, "ana", new Rating(2))));

        assertThat(evaluation.met()).isTrue();
        assertThat(Objects.requireNonNull(evaluation.total()).exact()).isEqualTo("15/4"); // (3 · 13/3 + 1 · 2) / 4
        assertThat(evaluation.categories().get(0).raters()).isEqualTo(3);
    }

    @Test
    void refuses_a_second_rating_by_the_same_panelist() {
        var twice = List.of(observation(0, "ana", 4), observation(0, "ana", 5));

        assertThatThrownBy(() -> MATRIX.evaluate(twice))
                .hasMessage("a panelist rates a competency of a round once: round-1 django-expertise-rated");
    }

    @Test
    void refuses_a_competency_with_two_shares_or_two_categories() {
        var given = new Observation("one", "depth", "system-design", 500, "ana", new Rating(4));
        var otherShare = new Observation("one", "depth", "system-design", 501, "ben", new Rating(4));
        var otherCategory = new Observation("one", "depth", "leadership", 500, "ben", new Rating(4));

        for (var other : List.of(otherShare, otherCategory)) {
            assertThatThrownBy(() -> MATRIX.evaluate(List.of(given, other)))
                    .hasMessage("a competency of a round has one category and one share: one depth");
        }
    }

    @Test
    void refuses_a_category_it_does_not_have() {
        var stray = List.of(new Observation("one", "depth", "shoe-size", 500, "ana", new Rating(4)));

        assertThatThrownBy(() -> MATRIX.evaluate(stray)).hasMessageEndingWith("were [shoe-size]");
    }

    @Test
    void refuses_a_matrix_that_does_not_add_up() {
        var rows = MATRIX.categories();
        var repeated = List.of(
                new ScoreMatrix.Category("twice", new Weight(5_000), Score.of(3)),
                new ScoreMatrix.Category("twice", new Weight(5_000), Score.of(3)));

        assertThatThrownBy(() -> new ScoreMatrix(rows.subList(0, 6), Score.of(3), 2))
                .hasMessage("category weights must add up to 10000 bp, were 9500");
        assertThatThrownBy(() -> new ScoreMatrix(repeated, Score.of(3), 2))
                .hasMessage("category keys must be distinct");
        assertThatThrownBy(() -> new ScoreMatrix(rows, Score.of(3), 0))
                .hasMessage("a category needs at least 1 rater, was 0");
    }

    @Test
    void one_rater_is_the_least_a_matrix_may_ask_for() {
        assertThat(new ScoreMatrix(MATRIX.categories(), Score.of(3), 1).raters())
                .isEqualTo(1);
    }
}
