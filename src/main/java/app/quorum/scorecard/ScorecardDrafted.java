package app.quorum.scorecard;

import app.quorum.shared.Change;

/** A panelist wrote in a scorecard of their own. Kept, but not told: a draft is its author's alone. */
public record ScorecardDrafted(long applicationId, String actor, String round, String panelist) implements Change {

    @Override
    public String chain() {
        return "application/" + applicationId;
    }
}
