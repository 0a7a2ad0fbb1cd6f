package app.quorum.application;

import app.quorum.shared.Happening;

/** The company ended it, at any point but the debrief's decision. */
public record ApplicationRejected(long applicationId, String actor) implements Happening {}
