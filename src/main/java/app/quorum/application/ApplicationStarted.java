package app.quorum.application;

import app.quorum.shared.Happening;

/** A candidate entered a requisition's process; the engine has not started it yet. */
public record ApplicationStarted(long applicationId, String actor) implements Happening {}
