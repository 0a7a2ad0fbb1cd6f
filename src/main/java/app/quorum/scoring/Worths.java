package app.quorum.scoring;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** The ratings of one category, by round, competency and panelist, and by how much one point of each moves the total. */
record Worths(List<Observation> ratings, List<BigFraction> byRating) {

    static Worths of(ScoreMatrix.Category category, List<Observation> observations) {
        var ratings = observations.stream().sorted(Observation.ORDER).toList();
        var raters = ratings.stream().collect(groupingBy(Observation::source, counting()));
        long shares =
                raters.keySet().stream().mapToLong(Observation.Source::share).sum();
        var worths = ratings.stream()
                .map(o -> BigFraction.of(
                        (long) category.weight().basisPoints() * o.share(),
                        Weight.WHOLE * shares * Objects.requireNonNull(raters.get(o.source()))))
                .toList();
        return new Worths(ratings, worths);
    }

    /** Returns them as levers, which move down from a matrix that is met and up from one that is not. */
    List<Lever> levers(BigInteger scale, boolean down) {
        return IntStream.range(0, ratings.size())
                .mapToObj(i -> lever(ratings.get(i), Balance.parts(byRating.get(i), scale), down))
                .toList();
    }

    private static Lever lever(Observation observation, BigInteger worth, boolean down) {
        int points = observation.rating().points();
        return new Lever(observation, down ? points - Rating.WORST.points() : Rating.BEST.points() - points, worth);
    }
}
