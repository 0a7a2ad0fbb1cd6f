package app.quorum.candidate;

import app.quorum.shared.Actor;
import app.quorum.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A recruiter records a person, once. */
@ApplicationScoped
public class AddCandidate {

    @Inject
    Candidates candidates;

    @Inject
    Event<CandidateAdded> added;

    @Inject
    Clock clock;

    @Transactional
    public long add(Profile profile, Actor actor) {
        candidates.idOf(profile.email()).ifPresent(id -> {
            throw new RuleViolation("duplicate-candidate", "candidate " + id + " has this address already");
        });
        var candidate = new Candidate(profile, clock.instant());
        candidates.add(candidate);
        added.fire(new CandidateAdded(candidate.id(), actor.username()));
        return candidate.id();
    }
}
