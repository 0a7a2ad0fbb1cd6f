package app.quorum.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The smallest change of ratings that would have turned the verdict of the score matrix: the fewest points; of those
 * changes, the fewest ratings; of those, the one that changes most what comes first in the order of category (as in the
 * matrix), round, competency and panelist.
 *
 * @param changes in that order, at least one, all up or all down
 * @see <a href="file:src/doc/adr/0020-find-the-smallest-flip-exactly.md">ADR 0020: find the smallest flip exactly</a>
 */
public record Flip(List<Change> changes) {

    /** One rating that would have been another. */
    public record Change(Observation observation, Rating to) {

        /** Returns by how many points, 1 to 4, up or down. */
        public int points() {
            return Math.abs(to.points() - observation.rating().points());
        }
    }

    public Flip {
        changes = List.copyOf(changes);
    }

    /**
     * Empty if no change of ratings turns the verdict: where raters are missing, nothing opens the matrix, and one
     * whose bars are all as low as they can be is closed by nothing.
     *
     * @throws IllegalArgumentException as {@link ScoreMatrix#evaluate}
     */
    public static Optional<Flip> smallest(ScoreMatrix matrix, Collection<Observation> observations) {
        var evaluation = matrix.evaluate(observations);
        if (evaluation.unmet().stream().anyMatch(unmet -> unmet.kind() == Condition.Kind.COVERAGE)) {
            return Optional.empty();
        }
        return Balance.of(matrix, evaluation, observations).turned().map(moves -> of(moves, !evaluation.met()));
    }

    /** Returns by how many points the ratings change in all. */
    public int points() {
        return changes.stream().mapToInt(Change::points).sum();
    }

    private static Flip of(Moves moves, boolean up) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < moves.levers().size(); i++) {
            if (moves.points().get(i) > 0) {
                var observation = moves.levers().get(i).observation();
                int change = up ? moves.points().get(i) : -moves.points().get(i);
                changes.add(
                        new Change(observation, new Rating(observation.rating().points() + change)));
            }
        }
        return new Flip(changes);
    }
}
