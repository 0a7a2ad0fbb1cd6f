package app.quorum.offer;

import app.quorum.application.ApplicationRejected;
import app.quorum.application.ApplicationWithdrawn;
import app.quorum.application.Applications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** An application that ends otherwise than by its offer takes the offer with it; the process hears of the former. */
@ApplicationScoped
public class FollowEnding {

    @Inject
    Applications applications;

    @Inject
    Offers offers;

    @Inject
    Clock clock;

    void withdrawn(@Observes ApplicationWithdrawn event) {
        rescind(event.applicationId(), "the candidate withdrew");
    }

    void rejected(@Observes ApplicationRejected event) {
        rescind(event.applicationId(), "the application was rejected");
    }

    private void rescind(long applicationId, String reason) {
        offers.live(applicationId).ifPresent(offer -> {
            offer.rescind(reason, clock.instant());
            applications
                    .require(applicationId)
                    .offered(offer.id(), offer.status().name(), clock.instant());
        });
    }
}
