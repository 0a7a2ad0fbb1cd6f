package app.quorum.application;

import app.quorum.shared.Happening;

/** The candidate ended it. */
public record ApplicationWithdrawn(long applicationId, String actor) implements Happening {}
