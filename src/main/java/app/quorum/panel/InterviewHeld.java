package app.quorum.panel;

import app.quorum.shared.Happening;

/** The meeting is over, or the take-home is in: scorecards are due. */
public record InterviewHeld(long applicationId, String actor, String round) implements Happening {}
