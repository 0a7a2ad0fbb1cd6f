package app.quorum.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The score matrix by another way, to compare with: whole numbers over one denominator per category, loops, and text;
 * it shares neither fractions nor means nor gates with what it checks.
 */
record Naive(ScoreMatrix matrix, List<Observation> observations) {

    /** A fraction that is not reduced. */
    record Fraction(BigInteger above, BigInteger below) {

        static Fraction of(Score bar) {
            return new Fraction(bar.value().getNumerator(), bar.value().getDenominator());
        }

        boolean reaches(Fraction bar) {
            return above.multiply(bar.below).compareTo(bar.above.multiply(below)) >= 0;
        }

        boolean is(Score score) {
            return reaches(of(score)) && of(score).reaches(this);
        }

        /** Hundredths by whole division, so that the rest is dropped. */
        String shown() {
            var hundredths =
                    above.multiply(BigInteger.valueOf(100)).divide(below).intValueExact();
            return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
        }
    }

    /** Sum of share times points, each rater a part of all raters multiplied, over shares times all raters multiplied. */
    @Nullable
    Fraction score(String category) {
        var seen = new ArrayList<String>();
        var parts = BigInteger.ONE;
        var shares = BigInteger.ZERO;
        for (var o : observations) {
            var source = o.round() + "/" + o.competency();
            if (o.category().equals(category) && !seen.contains(source)) {
                seen.add(source);
                parts = parts.multiply(raters(o));
                shares = shares.add(BigInteger.valueOf(o.share()));
            }
        }
        var sum = BigInteger.ZERO;
        for (var o : observations) {
            if (o.category().equals(category)) {
                var points = BigInteger.valueOf((long) o.share() * o.rating().points());
                sum = sum.add(points.multiply(parts).divide(raters(o)));
            }
        }
        return seen.isEmpty() ? null : new Fraction(sum, shares.multiply(parts));
    }

    @Nullable
    Fraction total() {
        var sum = BigInteger.ZERO;
        var below = BigInteger.ONE;
        for (var category : matrix.categories()) {
            var score = score(category.key());
            if (score == null) {
                return null;
            }
            var weighed =
                    score.above().multiply(BigInteger.valueOf(category.weight().basisPoints()));
            sum = sum.multiply(score.below()).add(weighed.multiply(below));
            below = below.multiply(score.below());
        }
        return new Fraction(sum, below.multiply(BigInteger.valueOf(10_000)));
    }

    /** Every condition as one line, in the order of the matrix. */
    List<String> conditions() {
        var lines = new ArrayList<String>();
        for (var category : matrix.categories()) {
            lines.add(line("CATEGORY_MINIMUM", category.key(), Fraction.of(category.minimum()), score(category.key())));
            int raters = panelists(category.key());
            lines.add("COVERAGE " + category.key() + " " + matrix.raters() + " " + raters + " "
                    + (raters >= matrix.raters()));
        }
        lines.add(line("TOTAL", "total", Fraction.of(matrix.total()), total()));
        return lines;
    }

    boolean met() {
        return conditions().stream().allMatch(line -> line.endsWith(" true"));
    }

    static String line(Condition c) {
        return c.kind() + " " + c.subject() + " " + c.required() + " " + c.actual() + " " + c.met();
    }

    private static String line(String kind, String subject, Fraction required, @Nullable Fraction actual) {
        var reached = actual == null ? "none" : actual.shown();
        boolean met = actual != null && Objects.requireNonNull(actual).reaches(required);
        return kind + " " + subject + " " + required.shown() + " " + reached + " " + met;
    }

    private int panelists(String category) {
        var names = new TreeSet<String>();
        observations.stream().filter(o -> o.category().equals(category)).forEach(o -> names.add(o.panelist()));
        return names.size();
    }

    private BigInteger raters(Observation one) {
        return BigInteger.valueOf(observations.stream()
                .filter(o -> o.round().equals(one.round()) && o.competency().equals(one.competency()))
                .count());
    }
}
