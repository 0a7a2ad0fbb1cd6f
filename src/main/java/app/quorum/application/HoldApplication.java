package app.quorum.application;

import app.quorum.shared.Actor;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A recruiter puts an application on hold, and takes it up again. */
@ApplicationScoped
public class HoldApplication {

    @Inject
    Access access;

    @Inject
    Event<ApplicationHeld> held;

    @Inject
    Event<ApplicationResumed> resumed;

    @Inject
    Clock clock;

    @Transactional
    public void hold(long applicationId, String reason, Actor actor, Version expected) {
        recruiting(applicationId, actor, expected).hold(reason, clock.instant());
        held.fire(new ApplicationHeld(applicationId, actor.username()));
    }

    @Transactional
    public void resume(long applicationId, Actor actor, Version expected) {
        recruiting(applicationId, actor, expected).resume(clock.instant());
        resumed.fire(new ApplicationResumed(applicationId, actor.username()));
    }

    private Application recruiting(long applicationId, Actor actor, Version expected) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER);
        expected.mustBe(application.version());
        return application;
    }
}
