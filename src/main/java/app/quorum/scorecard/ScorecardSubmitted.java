package app.quorum.scorecard;

import app.quorum.shared.Happening;

/** A panelist's scorecard is in. */
public record ScorecardSubmitted(long applicationId, String actor, String round, String panelist)
        implements Happening {}
