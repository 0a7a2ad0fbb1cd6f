package app.quorum.debrief;

import app.quorum.shared.Happening;

/** A participant of the debrief came. */
public record AttendanceMarked(long applicationId, String actor) implements Happening {}
