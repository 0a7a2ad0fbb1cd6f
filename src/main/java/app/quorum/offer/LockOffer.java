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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Gives an offer to those who may read or change it; its application is locked before it is read for a change. */
@ApplicationScoped
public class LockOffer {

    /** Who sees offers at all. */
    private static final Capacity[] HIRING = {Capacity.RECRUITER, Capacity.HIRING_MANAGER, Capacity.EXECUTIVE};

    @Inject
    Access access;

    @Inject
    Offers offers;

    /** An offer for a command, and its application. */
    public record Locked(Offer offer, Application application) {}

    /** @throws NotFound if the actor may not see it, just as if there were none */
    public Locked as(Actor actor, long offerId, Version expected, Capacity... allowed) {
        var application = locked(actor, offerId);
        if (Collections.disjoint(access.of(actor, application), List.of(allowed))) {
            throw new Forbidden("this is for: " + Arrays.toString(allowed));
        }
        application.requireActive();
        var offer = offers.require(offerId);
        expected.mustBe(offer.version());
        return new Locked(offer, application);
    }

    /** The offer, for whoever hires on its application: a panelist sees the application without it. */
    public Offer read(Actor actor, long offerId) {
        var offer = offers.require(offerId);
        try {
            var application = access.read(actor, offer.applicationId());
            if (Collections.disjoint(access.of(actor, application), List.of(HIRING))) {
                throw unseen(offerId);
            }
        } catch (NotFound e) {
            throw unseen(offerId);
        }
        return offer;
    }

    private Application locked(Actor actor, long offerId) {
        long applicationId = offers.applicationOf(offerId);
        try {
            return access.as(actor, applicationId, HIRING);
        } catch (NotFound | Forbidden e) {
            throw unseen(offerId);
        }
    }

    private static NotFound unseen(long offerId) {
        return new NotFound("there is no offer " + offerId);
    }
}
