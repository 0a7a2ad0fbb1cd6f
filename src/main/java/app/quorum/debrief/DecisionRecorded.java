package app.quorum.debrief;

import app.quorum.scoring.Vote;
import app.quorum.shared.Happening;

/** The hiring manager decided. */
public record DecisionRecorded(long applicationId, String actor, Vote outcome) implements Happening {}
