package app.quorum.scoring;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proof that no rating still to come can meet the score matrix, or that some could.
 *
 * <p>The best case is every rating still possible given, each with 5 points. It is the best: a 5 never lowers the mean
 * of a (round, competency), nor does one more such mean of 5 lower its category's, nor a higher category the total, nor
 * one more rater the coverage. If it does not meet the matrix, nothing does; ratings given are taken as they stand.
 *
 * @param bestCase the matrix evaluated in the best case
 */
public record EarlyStop(Evaluation bestCase) {

    /**
     * Ratings that may still come for one competency of one round. The panelists of a round are the same people for all
     * its competencies, and may be people who have rated nothing so far.
     *
     * @param share as in {@link Observation}, in basis points
     * @param panelists at most how many, 0 or more
     */
    public record Possible(String round, String competency, String category, int share, int panelists) {

        private Stream<Observation> best() {
            return IntStream.rangeClosed(1, panelists)
                    .mapToObj(n -> "(panelist " + n + " to come in " + round + ")") // no username has a blank
                    .map(who -> new Observation(round, competency, category, share, who, Rating.BEST));
        }
    }

    /**
     * Weighs what is known against what may come. Ratings of a sealed round belong to what may come: else the answer
     * tells something of them.
     *
     * @throws IllegalArgumentException as {@link ScoreMatrix#evaluate}
     */
    public static EarlyStop of(ScoreMatrix matrix, Collection<Observation> known, Collection<Possible> possible) {
        var best = possible.stream().flatMap(Possible::best);
        return new EarlyStop(matrix.evaluate(Stream.concat(known.stream(), best).toList()));
    }

    /** Whether the matrix is out of reach. */
    public boolean isProven() {
        return !bestCase.met();
    }

    /** Returns the conditions that cannot be met any more; none unless the stop is proven. */
    public List<Condition> unreachable() {
        return bestCase.unmet();
    }
}
