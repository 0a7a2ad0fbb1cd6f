package app.quorum.debrief;

import app.quorum.application.Applications;
import app.quorum.application.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The process has come to a debrief, the first or another: it may be opened, and what was decided before is void. */
@ApplicationScoped
public class PrepareDebrief {

    @Inject
    Applications applications;

    @Inject
    Clock clock;

    @Transactional
    public void prepare(long applicationId) {
        var application = applications.lock(applicationId);
        application.progress().enter(Stage.DEBRIEF, clock.instant());
        application.decided(null, clock.instant());
    }
}
