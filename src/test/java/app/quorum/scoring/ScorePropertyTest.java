package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case prints its seed; put a failing one into {@link #seeds()} to keep it. */
class ScorePropertyTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void raising_one_rating_never_lowers_the_score(long seed) {
        var random = new SplittableRandom(seed);
        var ratings = anyRatings(random);
        int raised = random.nextInt(ratings.size());
        var higher = new ArrayList<>(ratings);
        higher.set(raised, new Score.Weighed(ratings.get(raised).weight(), Rating.BEST));

        assertThat(Score.weightedMean(higher)).isGreaterThanOrEqualTo(Score.weightedMean(ratings));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_does_not_matter(long seed) {
        var random = new SplittableRandom(seed);
        var ratings = anyRatings(random);

        assertThat(Score.weightedMean(AnyCase.shuffled(ratings, random))).isEqualTo(Score.weightedMean(ratings));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void equal_ratings_score_that_rating_whatever_the_weights(long seed) {
        var random = new SplittableRandom(seed);
        var rating = new Rating(random.nextInt(1, 6));
        var ratings = anyRatings(random).stream()
                .map(r -> new Score.Weighed(r.weight(), rating))
                .toList();

        assertThat(Score.weightedMean(ratings)).isEqualTo(Score.of(rating.points()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_shown_has_been_reached_and_is_less_than_a_hundredth_off(long seed) {
        var score = Score.weightedMean(anyRatings(new SplittableRandom(seed)));
        var shown = Score.ofDecimal(new BigDecimal(score.shown()));

        assertThat(score.isAtLeast(shown)).isTrue();
        assertThat(score.value().subtract(shown.value())).isLessThan(BigFraction.of(1, 100));
    }

    static LongStream seeds() {
        return AnyCase.seeds();
    }

    /** One to eight ratings whose weights add up to the whole. */
    private static List<Score.Weighed> anyRatings(SplittableRandom random) {
        var ratings = new ArrayList<Score.Weighed>();
        int left = Weight.WHOLE;
        for (int others = random.nextInt(0, 8); others > 0; others--) {
            int share = random.nextInt(1, left - others + 1);
            ratings.add(new Score.Weighed(new Weight(share), new Rating(random.nextInt(1, 6))));
            left -= share;
        }
        ratings.add(new Score.Weighed(new Weight(left), new Rating(random.nextInt(1, 6))));
        return ratings;
    }
}
