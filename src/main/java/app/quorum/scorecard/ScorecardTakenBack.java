package app.quorum.scorecard;

import app.quorum.shared.Happening;

/** A panelist took a scorecard back to change it. */
public record ScorecardTakenBack(long applicationId, String actor, String round, String panelist)
        implements Happening {}
