package app.quorum.panel;

import app.quorum.shared.Happening;

/** A round has a time and a place, the first or another. */
public record InterviewScheduled(long applicationId, String actor, String round) implements Happening {}
