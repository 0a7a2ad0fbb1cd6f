package app.quorum.debrief;

import app.quorum.application.Access;
import app.quorum.application.Capacity;
import app.quorum.application.Rounds;
import app.quorum.application.Stage;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A ballot closes with its last vote, or when the recruiter, who facilitates and does not decide, closes it. */
@ApplicationScoped
public class CloseBallot {

    @Inject
    Access access;

    @Inject
    Debriefs debriefs;

    @Inject
    Rounds rounds;

    @Inject
    Event<BallotClosed> closed;

    @Inject
    Clock clock;

    @Transactional
    public void close(long applicationId, Ballot.Kind kind, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER);
        application.requireStage(Stage.DEBRIEF);
        debriefs.requireOpen(applicationId).close(kind, clock.instant());
        application.progress().touch(clock.instant());
        closed(applicationId, kind, actor);
    }

    /** Part of the command that may have brought the last vote. */
    public void ifComplete(long applicationId, Debrief debrief, Ballot.Kind kind) {
        if (debrief.closeIfComplete(kind, clock.instant())) {
            closed(applicationId, kind, Actor.SYSTEM);
        }
    }

    /** With the tally the ratings it was about become final. */
    private void closed(long applicationId, Ballot.Kind kind, Actor by) {
        if (kind == Ballot.Kind.FINAL) {
            rounds.of(applicationId).forEach(round -> round.tallied(clock.instant()));
        }
        closed.fire(new BallotClosed(applicationId, by.username(), kind));
    }
}
