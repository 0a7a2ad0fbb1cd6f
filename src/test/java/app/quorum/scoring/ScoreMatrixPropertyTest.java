package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.scoring.Evaluation.CategoryScore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case prints its seed; put a failing one into {@link #seeds()} to keep it. */
class ScoreMatrixPropertyTest {

    @Test
    void the_cases_are_of_both_kinds() {
        assertThat(seeds().filter(seed -> AnyCase.of(seed).evaluated().met()).count())
                .isBetween(100L, 400L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_of_raters_and_rounds_does_not_matter(long seed) {
        var any = AnyCase.of(seed);

        assertThat(any.matrix().evaluate(AnyCase.shuffled(any.observations(), any.random())))
                .isEqualTo(any.evaluated());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void summation_over_a_common_denominator_gives_the_same_scores(long seed) {
        var any = AnyCase.of(seed);

        assertThat(any.evaluated().categories())
                .filteredOn(c -> c.score() != null)
                .allSatisfy(c -> assertThat(Objects.requireNonNull(c.score()).value())
                        .isEqualTo(inTwelfths(c.key(), any.observations())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void raising_a_rating_never_closes_an_open_matrix(long seed) {
        var any = AnyCase.of(seed);
        var before = any.evaluated();
        var after = any.matrix().evaluate(any.raised());

        assertThat(after.met() || !before.met()).isTrue();
        assertThat(unmet(before)).containsAll(unmet(after));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_stricter_matrix_never_opens_a_closed_one(long seed) {
        var any = AnyCase.of(seed);

        assertThat(any.evaluated().met()
                        || !any.stricter().evaluate(any.observations()).met())
                .isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void missing_is_neither_zero_nor_passed_over(long seed) {
        var any = AnyCase.of(seed);
        var missing = any.anyObservation().category();
        var rest = any.observations().stream()
                .filter(o -> !o.category().equals(missing))
                .toList();
        var evaluation = any.matrix().evaluate(rest);

        assertThat(evaluation.met()).isFalse();
        assertThat(evaluation.total()).isNull();
        assertThat(evaluation.categories())
                .filteredOn(c -> c.key().equals(missing))
                .allMatch(c -> c.score() == null && c.raters() == 0 && !c.met())
                .hasSize(1);
        assertThat(others(evaluation, missing)).isEqualTo(others(any.evaluated(), missing));
    }

    static LongStream seeds() {
        return AnyCase.seeds();
    }

    private static List<String> unmet(Evaluation evaluation) {
        return evaluation.unmet().stream()
                .map(c -> c.kind() + " " + c.subject())
                .toList();
    }

    private static List<CategoryScore> others(Evaluation evaluation, String category) {
        return evaluation.categories().stream()
                .filter(c -> !c.key().equals(category))
                .toList();
    }

    /** Up to four panelists share 12 without rest, so that whole numbers suffice until the one division at the end. */
    private static BigFraction inTwelfths(String category, List<Observation> observations) {
        long sum = 0;
        long shares = 0;
        var sources = observations.stream()
                .filter(o -> o.category().equals(category))
                .collect(Collectors.groupingBy(o -> o.round() + "/" + o.competency()));
        for (var source : sources.values()) {
            int share = source.get(0).share();
            int points = source.stream().mapToInt(o -> o.rating().points()).sum();
            sum += (long) share * points * 12 / source.size();
            shares += share;
        }
        return BigFraction.of(sum, 12 * shares);
    }
}
