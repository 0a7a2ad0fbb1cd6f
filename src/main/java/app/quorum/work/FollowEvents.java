package app.quorum.work;

import app.quorum.application.Application;
import app.quorum.application.Applications;
import app.quorum.requisition.RequisitionChanged;
import app.quorum.scorecard.ScorecardSubmitted;
import app.quorum.shared.Happening;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Settles, after every event, what there is to do about its application: once everything else has followed from it, so
 * that what counts is where the application has come to, and not how.
 */
@ApplicationScoped
public class FollowEvents {

    @Inject
    Applications applications;

    @Inject
    FindWork findWork;

    @Inject
    WorkItems items;

    void happened(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) Happening event) {
        if (event instanceof ScorecardSubmitted submitted) { // by far the most frequent, and it changes one item
            items.done(event.applicationId(), Kind.SUBMIT_SCORECARD, submitted.round(), submitted.panelist());
            return;
        }
        settle(applications.require(event.applicationId()));
    }

    /** Others may work on it now. */
    void changed(@Observes RequisitionChanged event) {
        applications.running(event.requisitionId()).forEach(this::settle);
    }

    private void settle(Application application) {
        items.settle(application.id(), findWork.needs(application));
    }
}
