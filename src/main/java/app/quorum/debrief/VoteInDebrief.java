package app.quorum.debrief;

import app.quorum.application.Access;
import app.quorum.application.Capacity;
import app.quorum.application.Stage;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A participant who attends votes, or votes otherwise while the ballot is open. */
@ApplicationScoped
public class VoteInDebrief {

    @Inject
    Access access;

    @Inject
    Debriefs debriefs;

    @Inject
    CloseBallot closeBallot;

    @Inject
    Event<VoteCast> cast;

    @Inject
    Clock clock;

    @Transactional
    public void vote(long applicationId, Ballot.Kind kind, Choice choice, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.values());
        application.requireStage(Stage.DEBRIEF);
        var debrief = debriefs.requireOpen(applicationId);
        debrief.vote(kind, actor.username(), choice, clock.instant());
        debriefs.write();
        application.progress().touch(clock.instant());
        cast.fire(new VoteCast(applicationId, actor.username(), kind));
        closeBallot.ifComplete(applicationId, debrief, kind);
    }
}
