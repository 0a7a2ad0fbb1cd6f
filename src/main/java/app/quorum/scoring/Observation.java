package app.quorum.scoring;

import java.util.Comparator;

/**
 * One rating, with the place that the kit gives it in the score matrix.
 *
 * @param category key of the one category that this competency of this round feeds
 * @param share what the (round, competency) weighs within its category, in basis points, 1 to 10000; the kit states
 *     it, so that it is the same for all panelists
 * @param panelist username
 */
public record Observation(String round, String competency, String category, int share, String panelist, Rating rating) {

    /** By round, competency, category and panelist: equal ratings are then written, and looked at, in equal order. */
    public static final Comparator<Observation> ORDER = Comparator.comparing(Observation::round)
            .thenComparing(Observation::competency)
            .thenComparing(Observation::category)
            .thenComparing(Observation::panelist);

    /** A competency of a round, and what it feeds: all that an observation has of the kit. */
    record Source(String round, String competency, String category, int share) {

        Weight weight() {
            return new Weight(share);
        }
    }

    public Observation {
        if (share < 1 || share > Weight.WHOLE) {
            throw new IllegalArgumentException("share must be 1 to 10000 bp, was " + share);
        }
    }

    Source source() {
        return new Source(round, competency, category, share);
    }
}
