package app.quorum.offer;

import app.quorum.application.Applications;
import app.quorum.application.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The process has come to the offer. Takes nobody's word for it: asks the gate itself. */
@ApplicationScoped
public class OpenOffer {

    @Inject
    Applications applications;

    @Inject
    EvaluateOfferGate evaluateOfferGate;

    @Inject
    Clock clock;

    @Transactional
    public void open(long applicationId) {
        var application = applications.lock(applicationId);
        evaluateOfferGate.evaluate(applicationId).mustBeOpen();
        application.progress().enter(Stage.OFFER, clock.instant());
    }
}
