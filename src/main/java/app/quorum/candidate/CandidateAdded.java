package app.quorum.candidate;

import app.quorum.shared.Change;

/** A person may apply now. */
public record CandidateAdded(long candidateId, String actor) implements Change {

    @Override
    public String chain() {
        return "candidate/" + candidateId;
    }
}
