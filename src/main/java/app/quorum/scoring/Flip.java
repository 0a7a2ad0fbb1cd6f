package app.quorum.scoring;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One rating that, had it been another, would have turned the verdict of the score matrix. */
public record Flip(Observation observation, Rating to) {

    private static final Comparator<Flip> SMALLEST = comparingInt(Flip::change)
            .thenComparing(flip -> flip.observation().round())
            .thenComparing(flip -> flip.observation().competency())
            .thenComparing(flip -> flip.observation().panelist());

    /**
     * Returns the flip of fewest points; of several, the first by round, competency and panelist. Empty if no single
     * rating turns the verdict.
     *
     * @throws IllegalArgumentException as {@link ScoreMatrix#evaluate}
     */
    public static Optional<Flip> smallest(ScoreMatrix matrix, Collection<Observation> observations) {
        boolean met = matrix.evaluate(observations).met();
        return observations.stream()
                .flatMap(Flip::all)
                .sorted(SMALLEST)
                .filter(flip -> matrix.evaluate(flip.applied(observations)).met() != met)
                .findFirst();
    }

    /** Returns by how many points the rating changes, 1 to 4, up or down. */
    public int change() {
        return Math.abs(to.points() - observation.rating().points());
    }

    /** The one without a change is among them: it turns nothing. */
    private static Stream<Flip> all(Observation observation) {
        return IntStream.rangeClosed(Rating.WORST.points(), Rating.BEST.points())
                .mapToObj(points -> new Flip(observation, new Rating(points)));
    }

    private Collection<Observation> applied(Collection<Observation> observations) {
        var changed = new ArrayList<>(observations);
        changed.replaceAll(o -> o.equals(observation) ? o.with(to) : o);
        return changed;
    }
}
