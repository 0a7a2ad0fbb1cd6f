package app.quorum.scorecard;

import app.quorum.shared.Happening;

/** A panelist amended a revealed scorecard. */
public record ScorecardAmended(long applicationId, String actor, String round, String panelist) implements Happening {}
