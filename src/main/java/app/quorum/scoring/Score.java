package app.quorum.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A weighted mean of ratings, or the least such mean that a kit asks for: an exact fraction from 1 to 5.
 *
 * @see <a href="file:src/doc/adr/0004-decide-on-exact-fractions.md">ADR 0004: decide on exact fractions</a>
 */
public record Score(BigFraction value) implements Comparable<Score> {

    private static final int MOST_DECIMALS = 4;
    private static final int SHOWN_DECIMALS = 2;

    /** A score with the weight it has in a mean. */
    public record Weighed(Weight weight, Score score) {

        public Weighed(Weight weight, Rating rating) {
            this(weight, Score.of(rating.points()));
        }
    }

    public Score {
        if (value.compareTo(BigFraction.of(Rating.WORST.points())) < 0
                || value.compareTo(BigFraction.of(Rating.BEST.points())) > 0) {
            throw new IllegalArgumentException("score must be 1 to 5, was " + value);
        }
    }

    /** Returns the score that equals a rating of so many points, 1 to 5. */
    public static Score of(int points) {
        return new Score(BigFraction.of(points));
    }

    /**
     * Returns the score that a kit writes as a decimal, such as a minimum of 3.5.
     *
     * @param decimal from 1 to 5, with 0 to 4 decimals
     * @throws IllegalArgumentException if it is out of range or has more decimals
     */
    public static Score ofDecimal(BigDecimal decimal) {
        if (decimal.scale() < 0 || decimal.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("score must have 0 to 4 decimals, was " + decimal);
        }
        return new Score(BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())));
    }

    /**
     * Returns the weighted mean of scores or ratings, exactly and whatever their order.
     *
     * @param parts all parts of the whole, weights in basis points
     * @throws IllegalArgumentException if the weights do not add up to {@value Weight#WHOLE} bp, which a published kit
     *     cannot cause
     */
    public static Score weightedMean(Collection<Weighed> parts) {
        long whole = sumOfWeights(parts);
        if (whole != Weight.WHOLE) {
            throw new IllegalArgumentException("weights must add up to 10000 bp, were " + whole);
        }
        return proportionalMean(parts);
    }

    /**
     * Returns the mean in which every score weighs the same, exactly and whatever their order.
     *
     * @throws IllegalArgumentException if there is none: nothing has no mean
     */
    public static Score mean(Collection<Score> scores) {
        var same = new Weight(1);
        return proportionalMean(
                scores.stream().map(score -> new Weighed(same, score)).toList());
    }

    /** As {@link #weightedMean}, but the weights may add up to anything above nothing. */
    static Score proportionalMean(Collection<Weighed> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a mean needs at least one score");
        }
        var sum = parts.stream()
                .map(part -> part.score().value().multiply(part.weight().basisPoints()))
                .reduce(BigFraction.ZERO, BigFraction::add);
        return new Score(sum.divide(sumOfWeights(parts)));
    }

    /** Whether this score has reached the given one: equal is enough, and nothing is rounded. */
    public boolean isAtLeast(Score minimum) {
        return compareTo(minimum) >= 0;
    }

    /** Returns the fraction in lowest terms, such as {@code 11/3}, or {@code 4} where it is whole. */
    public String exact() {
        var denominator = value.getDenominator();
        return denominator.equals(BigInteger.ONE)
                ? value.getNumerator().toString()
                : value.getNumerator() + "/" + denominator;
    }

    /** Returns two decimals for people, rounded down, so that what reads 4.00 has reached 4. */
    public String shown() {
        return value.bigDecimalValue(SHOWN_DECIMALS, RoundingMode.DOWN).toPlainString();
    }

    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }

    private static long sumOfWeights(Collection<Weighed> parts) {
        return parts.stream().mapToLong(part -> part.weight().basisPoints()).sum();
    }
}
