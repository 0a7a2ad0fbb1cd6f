package app.quorum.scoring;

import java.util.Collection;
import java.util.List;

/**
 * What the score matrix would say without one panelist: how much hangs on one person.
 *
 * @param panelist username of who is left out
 */
public record LeaveOneOut(String panelist, Evaluation without) {

    /**
     * Returns one evaluation per panelist who rated, in order of username.
     *
     * @throws IllegalArgumentException as {@link ScoreMatrix#evaluate}
     */
    public static List<LeaveOneOut> of(ScoreMatrix matrix, Collection<Observation> observations) {
        return observations.stream()
                .map(Observation::panelist)
                .distinct()
                .sorted()
                .map(panelist -> new LeaveOneOut(panelist, matrix.evaluate(without(panelist, observations))))
                .toList();
    }

    private static List<Observation> without(String panelist, Collection<Observation> observations) {
        return observations.stream().filter(o -> !o.panelist().equals(panelist)).toList();
    }
}
