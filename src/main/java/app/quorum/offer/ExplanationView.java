package app.quorum.offer;

import app.quorum.scoring.Condition;
import app.quorum.scoring.EarlyStop;
import app.quorum.scoring.Flip;
import app.quorum.scoring.LeaveOneOut;
import app.quorum.scoring.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the offer gate's answer hangs on.
 *
 * @param flip the smallest change of ratings with which the score matrix would say the opposite; null if there is none
 * @param withoutOne what the score matrix would say without one panelist, by username
 * @param others what keeps the gate closed, whatever the ratings
 */
public record ExplanationView(
        Verdict.Outcome outcome,
        Reach earlyStop,
        @Nullable Turn flip,
        List<Without> withoutOne,
        List<Condition> others) {

    /** Whether ratings still to come can meet the matrix; if not, where even the best ones would leave it. */
    public record Reach(boolean proven, List<Condition> unreachable) {

        static Reach of(EarlyStop stop) {
            return new Reach(stop.isProven(), stop.unreachable());
        }
    }

    /** Changes of so many points in all. */
    public record Turn(int points, List<Step> changes) {

        static Turn of(Flip flip) {
            return new Turn(flip.points(), flip.changes().stream().map(Step::of).toList());
        }
    }

    /** One rating that would have been another. */
    public record Step(String round, String competency, String panelist, int from, int to) {

        static Step of(Flip.Change change) {
            var o = change.observation();
            return new Step(
                    o.round(),
                    o.competency(),
                    o.panelist(),
                    o.rating().points(),
                    change.to().points());
        }
    }

    /**
     * The score matrix without one panelist's ratings.
     *
     * @param decisive whether it would say the opposite
     */
    public record Without(String panelist, boolean met, boolean decisive, List<Condition> unmet) {

        static Without of(LeaveOneOut one, boolean met) {
            return new Without(
                    one.panelist(),
                    one.without().met(),
                    one.without().met() != met,
                    one.without().unmet());
        }
    }
}
