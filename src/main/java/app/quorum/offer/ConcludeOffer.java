package app.quorum.offer;

import app.quorum.application.Application;
import app.quorum.application.Capacity;
import app.quorum.shared.Actor;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An offer goes out and is answered, or is rescinded; its application ends with it. */
@ApplicationScoped
public class ConcludeOffer {

    @Inject
    LockOffer lockOffer;

    @Inject
    DraftOffer draftOffer;

    @Inject
    Event<OfferExtended> extended;

    @Inject
    Event<OfferConcluded> concluded;

    @Inject
    Clock clock;

    @Transactional
    public void extend(long offerId, Actor actor, Version expected) {
        var locked = lockOffer.as(actor, offerId, expected, Capacity.RECRUITER);
        var now = clock.instant();
        locked.offer().extend(now);
        locked.application().offered(offerId, locked.offer().status().name(), now);
        extended.fire(new OfferExtended(locked.application().id(), actor.username(), offerId));
    }

    /** Recorded by the recruiter whom the candidate told. */
    @Transactional
    public void answer(long offerId, OfferOutcome outcome, Actor actor, Version expected) {
        var locked = lockOffer.as(actor, offerId, expected, Capacity.RECRUITER);
        locked.offer().answer(outcome, clock.instant());
        if (outcome == OfferOutcome.ACCEPTED) {
            draftOffer.requireOpening(locked.application().requisitionId());
        }
        conclude(locked.application(), locked.offer(), outcome, actor);
    }

    @Transactional
    public void rescind(long offerId, String reason, Actor actor, Version expected) {
        var locked = lockOffer.as(actor, offerId, expected, Capacity.RECRUITER);
        locked.offer().rescind(reason, clock.instant());
        conclude(locked.application(), locked.offer(), OfferOutcome.RESCINDED, actor);
    }

    /** Part of every command that ends an offer. */
    public void conclude(Application application, Offer offer, OfferOutcome outcome, Actor actor) {
        var now = clock.instant();
        application.offered(offer.id(), offer.status().name(), now);
        application.concluded(outcome.application(), now);
        concluded.fire(new OfferConcluded(application.id(), actor.username(), outcome));
    }
}
