package app.quorum.panel;

import app.quorum.application.Access;
import app.quorum.application.Application;
import app.quorum.application.Capacity;
import app.quorum.application.Interview;
import app.quorum.application.Rounds;
import app.quorum.shared.Actor;
import app.quorum.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A recruiter sets when and where a round is held, as often as needed, and then that it was. */
@ApplicationScoped
public class HoldInterview {

    @Inject
    Access access;

    @Inject
    Rounds rounds;

    @Inject
    Event<InterviewScheduled> scheduled;

    @Inject
    Event<InterviewHeld> held;

    @Inject
    Clock clock;

    @Transactional
    public void schedule(long applicationId, String key, Interview interview, Actor actor) {
        if (!interview.endsAt().isAfter(interview.startsAt())) {
            throw new Invalid("/endsAt", "must be after startsAt");
        }
        var application = recruiting(applicationId, actor);
        rounds.require(applicationId, key).schedule(interview);
        application.progress().touch(clock.instant());
        scheduled.fire(new InterviewScheduled(applicationId, actor.username(), key));
    }

    @Transactional
    public void complete(long applicationId, String key, Actor actor) {
        var application = recruiting(applicationId, actor);
        rounds.require(applicationId, key).held(clock.instant());
        application.progress().touch(clock.instant());
        held.fire(new InterviewHeld(applicationId, actor.username(), key));
    }

    private Application recruiting(long applicationId, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER);
        application.requireActive();
        return application;
    }
}
