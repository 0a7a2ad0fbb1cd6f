package app.quorum.debrief;

import app.quorum.shared.Happening;

/** A debrief was opened. */
public record DebriefOpened(long applicationId, String actor) implements Happening {}
