package app.quorum.debrief;

import app.quorum.application.Application;
import app.quorum.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All debriefs. */
@ApplicationScoped
public class Debriefs {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    /** The latest of an application, whether decided or not. */
    public Optional<Debrief> last(long applicationId) {
        return entities.createQuery(
                        "select d from Debrief d where d.applicationId = :application order by d.opening.number desc",
                        Debrief.class)
                .setParameter("application", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest, unless its decision was set aside because another debrief is due. */
    public Optional<Debrief> inForce(Application application) {
        return last(application.id()).filter(d -> d.decision() == null || application.decision() != null);
    }

    /** @throws RuleViolation unless there is one that is not decided */
    Debrief requireOpen(long applicationId) {
        return last(applicationId)
                .filter(d -> d.decision() == null)
                .orElseThrow(() -> new RuleViolation("debrief-not-open", "no debrief is open: open it first"));
    }

    /** Writes what was changed at once: the database takes no vote on a closed ballot, and closing it may follow. */
    void write() {
        entities.flush();
    }

    void add(Debrief debrief) {
        entities.persist(debrief);
    }
}
