package app.quorum.application;

import app.quorum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rounds of all applications. */
@ApplicationScoped
public class Rounds {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    public Round require(long applicationId, String key) {
        return entities.createQuery(
                        "select r from Round r where r.applicationId = :application and r.key = :key", Round.class)
                .setParameter("application", applicationId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("application " + applicationId + " has no such round"));
    }

    /** In the order they are held, with their panels: two statements, however many there are. */
    public List<Round> of(long applicationId) {
        return entities.createQuery(
                        "select r from Round r where r.applicationId = :application order by r.position", Round.class)
                .setParameter("application", applicationId)
                .setHint("eclipselink.batch", "r.panel.panelists")
                .getResultList();
    }

    void add(Round round) {
        entities.persist(round);
    }
}
