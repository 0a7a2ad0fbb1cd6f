package app.quorum.offer;

import app.quorum.application.Applications;
import app.quorum.application.Status;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The process looks whether an offer was not answered in time. */
@ApplicationScoped
public class ExpireOffer {

    @Inject
    Applications applications;

    @Inject
    Offers offers;

    @Inject
    ConcludeOffer concludeOffer;

    @Inject
    Clock clock;

    /** Answers whether it expired now. */
    @Transactional
    public boolean ifDue(long applicationId) {
        var application = applications.lock(applicationId);
        var due = application.status() != Status.ACTIVE
                ? null
                : offers.live(applicationId)
                        .filter(offer -> offer.expireIfDue(clock.instant()))
                        .orElse(null);
        if (due == null) {
            return false;
        }
        concludeOffer.conclude(application, due, OfferOutcome.EXPIRED, Actor.SYSTEM);
        return true;
    }
}
