package app.quorum.scoring;

import static app.quorum.scoring.Condition.Kind.DECISION;
import static app.quorum.scoring.Condition.Kind.ROUNDS_REVEALED;
import static app.quorum.scoring.Condition.Kind.TALLY;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The one way to an offer; there is no other and no override.
 *
 * @param leastPresent least number of participants at the debrief, 1 or more, however many are excused
 */
public record OfferGate(ScoreMatrix matrix, int leastPresent) {

    public OfferGate {
        if (leastPresent < 1) {
            throw new IllegalArgumentException("a debrief needs at least 1 participant, was " + leastPresent);
        }
    }

    /**
     * Returns open or closed, with the conditions of the matrix, then rounds, quorum, tally, decision and references.
     *
     * @throws IllegalArgumentException as {@link ScoreMatrix#evaluate}
     */
    public Verdict evaluate(OfferFacts facts) {
        var conditions = new ArrayList<>(matrix.evaluate(facts.observations()).conditions());
        conditions.add(Condition.counted(ROUNDS_REVEALED, "rounds", facts.rounds(), facts.revealed()));
        conditions.add(facts.attendance().quorum(leastPresent));
        conditions.add(tally(facts.tally()));
        conditions.add(decision(facts.decision(), facts.tally()));
        conditions.add(facts.references().condition(facts.decision()));
        return Verdict.of(conditions);
    }

    private static Condition tally(@Nullable Vote tally) {
        boolean met = tally != null && tally.isForAnOffer();
        return new Condition(TALLY, "debrief", "YES or STRONG_YES", text(tally), met);
    }

    /** A decision above the tally is void: a STRONG_YES on a tally of YES would go without references. */
    private static Condition decision(@Nullable Vote decision, @Nullable Vote tally) {
        boolean met =
                decision != null && decision.isForAnOffer() && tally != null && !decision.isMoreFavourableThan(tally);
        return new Condition(DECISION, "debrief", "YES or STRONG_YES, not above the tally", text(decision), met);
    }

    private static String text(@Nullable Vote vote) {
        return vote == null ? Condition.NONE : vote.name();
    }
}
