package app.quorum.scoring;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far an application, all of whose categories are covered, is from the other side of each bar of the matrix, and
 * what can move it there: in whole parts of a common denominator, so that nothing is rounded and sums are quick.
 *
 * @param levers per category
 * @param margins per category, what its part of the total has above its minimum; negative if below
 * @param total what the total has above its bar
 */
record Balance(boolean met, List<List<Lever>> levers, List<BigInteger> margins, BigInteger total) {

    /** Above any bar, exactly, is one part above it. */
    private static final BigInteger ONE_PART = BigInteger.ONE;

    static Balance of(ScoreMatrix matrix, Evaluation evaluation, Collection<Observation> observations) {
        var ratings = observations.stream().collect(groupingBy(Observation::category));
        var worths = new ArrayList<Worths>();
        var margins = new ArrayList<BigFraction>();
        for (int i = 0; i < matrix.categories().size(); i++) {
            var category = matrix.categories().get(i);
            worths.add(Worths.of(category, ratings.getOrDefault(category.key(), List.of())));
            margins.add(part(category, evaluation.categories().get(i)));
        }
        var reached = Objects.requireNonNull(evaluation.total(), "a matrix all covered has a total");
        var total = reached.value().subtract(matrix.total().value());
        var scale = Stream.of(worths.stream().flatMap(w -> w.byRating().stream()), margins.stream(), Stream.of(total))
                .flatMap(fractions -> fractions)
                .map(BigFraction::getDenominator)
                .reduce(BigInteger.ONE, Balance::leastCommonMultiple);
        return new Balance(
                evaluation.met(),
                worths.stream().map(w -> w.levers(scale, evaluation.met())).toList(),
                margins.stream().map(margin -> parts(margin, scale)).toList(),
                parts(total, scale));
    }

    /** Returns the smallest moves that turn the verdict, if any do. */
    Optional<Moves> turned() {
        var pushes = met ? closings() : List.of(opening());
        var fewest = pushes.stream()
                .flatMapToInt(push -> push.fewestPoints().stream())
                .min();
        return pushes.stream()
                .filter(push -> fewest.isPresent() && push.fewestPoints().equals(fewest))
                .map(push -> push.smallest(fewest.orElseThrow()))
                .min(Moves.SMALLEST);
    }

    /** Every bar has to be reached. */
    private Push opening() {
        var needs = margins.stream().map(Balance::lacking).toList();
        return new Push(rows(needs), lacking(total));
    }

    /** One bar has to be missed, whichever. */
    private List<Push> closings() {
        var pushes = new ArrayList<Push>();
        for (int i = 0; i < margins.size(); i++) {
            int missed = i;
            var needs = IntStream.range(0, margins.size())
                    .mapToObj(n -> n == missed ? margins.get(n).add(ONE_PART) : BigInteger.ZERO)
                    .toList();
            pushes.add(new Push(rows(needs), BigInteger.ZERO));
        }
        var none = margins.stream().map(margin -> BigInteger.ZERO).toList();
        pushes.add(new Push(rows(none), total.add(ONE_PART)));
        return pushes;
    }

    private List<Row> rows(List<BigInteger> needs) {
        return IntStream.range(0, needs.size())
                .mapToObj(i -> new Row(levers.get(i), needs.get(i)))
                .toList();
    }

    private static BigInteger lacking(BigInteger margin) {
        return margin.negate().max(BigInteger.ZERO);
    }

    private static BigFraction part(ScoreMatrix.Category category, Evaluation.CategoryScore reached) {
        var score = Objects.requireNonNull(reached.score(), "a category that is covered has a score");
        return score.value()
                .subtract(category.minimum().value())
                .multiply(category.weight().basisPoints())
                .divide(Weight.WHOLE);
    }

    static BigInteger parts(BigFraction value, BigInteger scale) {
        return value.multiply(scale).getNumerator();
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
