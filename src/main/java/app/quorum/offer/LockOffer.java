package app.quorum.offer;

import app.quorum.application.Access;
import app.quorum.application.Application;
import app.quorum.application.Capacity;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import app.quorum.shared.NotFound;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Gives an offer to those who may read or change it; its application is locked before it is read for a change. */
@ApplicationScoped
public class LockOffer {

    @Inject
    Access access;

    @Inject
    Offers offers;

    /** An offer for a command, and its application. */
    public record Locked(Offer offer, Application application) {}

    /** @throws NotFound if the actor may not see it, just as if there were none */
    public Locked as(Actor actor, long offerId, Version expected, Capacity... allowed) {
        var application = locked(actor, offerId, allowed);
        application.requireActive();
        var offer = offers.require(offerId);
        expected.mustBe(offer.version());
        return new Locked(offer, application);
    }

    /** The offer, for whoever hires on its application. */
    public Offer read(Actor actor, long offerId) {
        var offer = offers.require(offerId);
        var hiring = EnumSet.of(Capacity.RECRUITER, Capacity.HIRING_MANAGER, Capacity.EXECUTIVE);
        hiring.retainAll(capacities(actor, offer));
        if (hiring.isEmpty()) {
            throw new Forbidden("offers are for those who hire");
        }
        return offer;
    }

    private Application locked(Actor actor, long offerId, Capacity... allowed) {
        long applicationId = offers.applicationOf(offerId);
        try {
            return access.as(actor, applicationId, allowed);
        } catch (NotFound e) {
            throw unseen(offerId);
        }
    }

    private Set<Capacity> capacities(Actor actor, Offer offer) {
        try {
            return access.of(actor, access.read(actor, offer.applicationId()));
        } catch (NotFound e) {
            throw unseen(offer.id());
        }
    }

    private static NotFound unseen(long offerId) {
        return new NotFound("there is no offer " + offerId);
    }
}
