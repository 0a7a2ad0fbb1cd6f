package app.quorum.reference;

import app.quorum.application.Applications;
import app.quorum.application.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The process has come to the references. */
@ApplicationScoped
public class OpenReferences {

    @Inject
    Applications applications;

    @Inject
    Clock clock;

    @Transactional
    public void open(long applicationId) {
        applications.lock(applicationId).progress().enter(Stage.REFERENCES, clock.instant());
    }
}
