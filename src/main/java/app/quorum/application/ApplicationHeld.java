package app.quorum.application;

import app.quorum.shared.Happening;

/** Nothing goes on until it is resumed. */
public record ApplicationHeld(long applicationId, String actor) implements Happening {}
