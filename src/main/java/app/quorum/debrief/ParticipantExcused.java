package app.quorum.debrief;

import app.quorum.shared.Happening;

/** The hiring manager excused a participant from the debrief. */
public record ParticipantExcused(long applicationId, String actor, String participant) implements Happening {}
