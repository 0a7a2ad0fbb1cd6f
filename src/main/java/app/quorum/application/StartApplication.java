package app.quorum.application;

import app.quorum.kit.Kits;
import app.quorum.requisition.Requisitions;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import app.quorum.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** A recruiter puts a candidate on a requisition; the process starts. */
@ApplicationScoped
public class StartApplication {

    @Inject
    Applications applications;

    @Inject
    Rounds rounds;

    @Inject
    Requisitions requisitions;

    @Inject
    FindCandidate findCandidate;

    @Inject
    Kits kits;

    @Inject
    Event<ApplicationStarted> started;

    @Inject
    Clock clock;

    @Transactional
    public long start(long requisitionId, long candidateId, Actor actor) {
        var requisition = requisitions.requireSeen(requisitionId, actor);
        if (!Requisitions.workedOnBy(actor, requisition)) {
            throw new Forbidden("a recruiter starts applications");
        }
        requisition.requireOpen();
        var candidate = findCandidate.find(candidateId, actor);
        if (applications.exists(requisitionId, candidateId)) {
            throw new RuleViolation("already-applied", "candidate " + candidateId + " is on this requisition already");
        }
        var application = new Application(requisitionId, candidate.id(), requisition.kitId(), clock.instant());
        applications.add(application);
        int position = 0;
        for (var plan : kits.published(requisition.kitId()).rounds()) {
            rounds.add(new Round(application.id(), ++position, plan, List.of()));
        }
        started.fire(new ApplicationStarted(application.id(), actor.username()));
        return application.id();
    }
}
