package app.quorum.offer;

import app.quorum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All offers. */
@ApplicationScoped
public class Offers {

    private static final List<OfferStatus> LIVE =
            Arrays.stream(OfferStatus.values()).filter(OfferStatus::live).toList();

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    public Offer require(long id) {
        var offer = entities.find(Offer.class, id);
        if (offer == null) {
            throw new NotFound("there is no offer " + id);
        }
        return offer;
    }

    /** Which application to lock before the offer is read. */
    long applicationOf(long id) {
        return entities.createQuery("select o.applicationId from Offer o where o.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no offer " + id));
    }

    /** The one offer of an application of which something may still come. */
    Optional<Offer> live(long applicationId) {
        return entities.createQuery(
                        "select o from Offer o where o.applicationId = :application and o.status in :live", Offer.class)
                .setParameter("application", applicationId)
                .setParameter("live", LIVE)
                .getResultStream()
                .findFirst();
    }

    /** Writes the verdict that it rests on first; the foreign key asks for it. */
    void add(Offer offer) {
        entities.flush();
        entities.persist(offer);
        entities.flush();
    }
}
