package app.quorum.application;

import app.quorum.candidate.Candidate;
import app.quorum.candidate.Candidates;
import app.quorum.shared.Actor;
import app.quorum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives a candidate to whoever sees an application of theirs by name, and one who has not applied yet to recruiters. */
@ApplicationScoped
public class FindCandidate {

    @Inject
    Candidates candidates;

    @Inject
    Applications applications;

    @Inject
    Access access;

    @Inject
    Blinding blinding;

    /** @throws NotFound also if the actor may not see them */
    public Candidate find(long id, Actor actor) {
        var candidate = candidates.require(id);
        var all = applications.of(id);
        boolean shown = all.isEmpty()
                ? actor.is("recruiter")
                : all.stream().anyMatch(a -> !access.of(actor, a).isEmpty() && !blinding.hides(actor, a));
        if (!shown) {
            throw new NotFound("there is no candidate " + id);
        }
        return candidate;
    }
}
