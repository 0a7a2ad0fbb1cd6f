package app.quorum.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.function.Predicate;

/** How a kit makes one tally of many votes. Under each rule one better vote never makes the tally worse. */
public enum VotingRule {
    /** The middle vote; with an even number of votes, the less favourable of the two in the middle. */
    LOWER_MEDIAN,

    /** The worst vote. */
    UNANIMOUS_YES,

    /**
     * What more than half of all votes carry: STRONG_YES; else YES, where STRONG_YES counts too; else NO. Where neither
     * an offer nor a NO has a majority, MAYBE.
     */
    MAJORITY_YES;

    /**
     * Returns the tally, whatever the order of the votes.
     *
     * @throws IllegalArgumentException if there are no votes: nobody's opinion is no opinion
     */
    public Vote tally(Collection<Vote> votes) {
        if (votes.isEmpty()) {
            throw new IllegalArgumentException("a tally needs at least one vote");
        }
        return switch (this) {
            case LOWER_MEDIAN -> votes.stream().sorted().toList().get(votes.size() / 2);
            case UNANIMOUS_YES -> Collections.max(votes); // the most favourable is declared first
            case MAJORITY_YES -> majority(votes);
        };
    }

    private static Vote majority(Collection<Vote> votes) {
        if (moreThanHalf(votes, vote -> vote == Vote.STRONG_YES)) {
            return Vote.STRONG_YES;
        }
        if (moreThanHalf(votes, Vote::isForAnOffer)) {
            return Vote.YES;
        }
        return moreThanHalf(votes, vote -> vote == Vote.NO) ? Vote.NO : Vote.MAYBE;
    }

    private static boolean moreThanHalf(Collection<Vote> votes, Predicate<Vote> kind) {
        return 2 * votes.stream().filter(kind).count() > votes.size();
    }
}
