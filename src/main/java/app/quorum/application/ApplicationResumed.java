package app.quorum.application;

import app.quorum.shared.Happening;

/** What was on hold goes on. */
public record ApplicationResumed(long applicationId, String actor) implements Happening {}
