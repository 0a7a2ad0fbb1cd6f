package app.quorum.seed;

/** What became of a candidate. Those from {@link #DEBRIEF_READY} on have passed all rounds, each later one further than most before. */
enum Fate {
    /** In a round that nobody is assigned to. */
    PANEL_MISSING(Depth.OPENED),
    TO_SCHEDULE(Depth.PANEL),
    SCHEDULED(Depth.SCHEDULE),
    /** With some scorecards in, but not all. */
    HELD(Depth.INTERVIEW),
    /** With all scorecards in and nobody having decided. */
    REVEALED(Depth.SCORECARDS),
    ON_HOLD(Depth.PANEL),
    WITHDRAWN(Depth.SCHEDULE),
    REJECTED(Depth.SCORECARDS),

    DEBRIEF_READY,
    /** Some attend, nobody has voted. */
    DEBRIEF_OPEN,
    /** The silent ballot is over and the talk goes on. */
    SILENT_CLOSED,
    /** The final ballot is over. */
    AWAITING_DECISION,
    DECIDED_NO,
    /** The additional interview is still ahead. */
    ADDITIONAL,
    /** The additional interview was held; its scorecards are missing. */
    ADDITIONAL_HELD,
    REFERENCES,
    OFFER_DRAFT,
    OFFER_PENDING,
    OFFER_APPROVED,
    OFFER_EXTENDED,
    OFFER_DECLINED,
    HIRED;

    /** How much of a round is done. */
    enum Depth {
        OPENED,
        PANEL,
        SCHEDULE,
        INTERVIEW,
        SCORECARDS,
        DECISION;

        boolean reaches(Depth other) {
            return compareTo(other) >= 0;
        }
    }

    private final Depth depth;

    Fate() {
        this(Depth.DECISION);
    }

    Fate(Depth depth) {
        this.depth = depth;
    }

    /** How much is done of the last round the candidate came to. */
    Depth depth() {
        return depth;
    }

    boolean reaches(Fate other) {
        return compareTo(other) >= 0;
    }
}
