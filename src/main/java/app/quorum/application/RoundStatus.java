package app.quorum.application;

/** Where a round of one application is in its life. */
public enum RoundStatus {
    AHEAD,
    OPEN,
    SCHEDULED,
    HELD,
    REVEALED,
    PASSED
}
