package app.quorum.application;

/** Which part of the process an application is in. */
public enum Stage {
    ROUND,
    DEBRIEF,
    REFERENCES,
    OFFER
}
