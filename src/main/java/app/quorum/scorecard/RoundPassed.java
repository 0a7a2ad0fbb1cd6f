package app.quorum.scorecard;

import app.quorum.shared.Happening;

/** A recruiter let the candidate pass a round. */
public record RoundPassed(long applicationId, String actor, String round) implements Happening {}
