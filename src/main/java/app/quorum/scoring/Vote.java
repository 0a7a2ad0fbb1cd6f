package app.quorum.scoring;

/** What a participant of a debrief, its tally and its decision say about an application; the most favourable first. */
public enum Vote {
    STRONG_YES,
    YES,
    MAYBE,
    NO;

    public boolean isMoreFavourableThan(Vote other) {
        return compareTo(other) < 0;
    }

    /** Whether an offer may come of it. */
    public boolean isForAnOffer() {
        return this == STRONG_YES || this == YES;
    }
}
