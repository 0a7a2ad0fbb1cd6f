package app.quorum.application;

import app.quorum.shared.Actor;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A person ends an application before an offer does: the candidate withdraws, or the company rejects with feedback. */
@ApplicationScoped
public class EndApplication {

    @Inject
    Access access;

    @Inject
    Event<ApplicationWithdrawn> withdrawn;

    @Inject
    Event<ApplicationRejected> rejected;

    @Inject
    Clock clock;

    /** Recorded by the recruiter whom the candidate told. */
    @Transactional
    public void withdraw(long applicationId, @Nullable String reason, Actor actor, Version expected) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER);
        expected.mustBe(application.version());
        application.withdraw(reason, clock.instant());
        withdrawn.fire(new ApplicationWithdrawn(applicationId, actor.username()));
    }

    @Transactional
    public void reject(long applicationId, String reason, String feedback, Actor actor, Version expected) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER, Capacity.HIRING_MANAGER);
        expected.mustBe(application.version());
        application.reject(reason, feedback, clock.instant());
        rejected.fire(new ApplicationRejected(applicationId, actor.username()));
    }
}
