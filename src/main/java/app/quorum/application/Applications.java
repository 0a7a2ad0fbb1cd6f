package app.quorum.application;

import app.quorum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All applications. */
@ApplicationScoped
public class Applications {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    public Application require(long id) {
        return found(id, entities.find(Application.class, id));
    }

    /** The application, locked until the transaction ends: commands on one application run one after the other. */
    public Application lock(long id) {
        return found(id, entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Everything a candidate has applied for. */
    List<Application> of(long candidateId) {
        return entities.createQuery("select a from Application a where a.candidateId = :candidate", Application.class)
                .setParameter("candidate", candidateId)
                .getResultList();
    }

    /** Those of a requisition on one of whose panels somebody sits. */
    List<Application> ofPanelist(long requisitionId, String username) {
        return entities.createQuery(
                        "select distinct a from Application a, Round r join r.panel.panelists p where"
                                + " a.requisitionId = :requisition and r.applicationId = a.id and p.username = :username"
                                + " and p.status in :sits",
                        Application.class)
                .setParameter("requisition", requisitionId)
                .setParameter("username", username)
                .setParameter("sits", List.of(Panelist.Status.ASSIGNED, Panelist.Status.SUBMITTED))
                .getResultList();
    }

    /** Those of a requisition that have not ended. */
    public List<Application> running(long requisitionId) {
        return entities.createQuery(
                        "select a from Application a where a.requisitionId = :requisition and a.status in :running",
                        Application.class)
                .setParameter("requisition", requisitionId)
                .setParameter("running", List.of(Status.ACTIVE, Status.ON_HOLD))
                .getResultList();
    }

    void add(Application application) {
        entities.persist(application);
        entities.flush();
    }

    boolean exists(long requisitionId, long candidateId) {
        return entities.createQuery(
                                "select count(a) from Application a where a.requisitionId = :requisition"
                                        + " and a.candidateId = :candidate",
                                Long.class)
                        .setParameter("requisition", requisitionId)
                        .setParameter("candidate", candidateId)
                        .getSingleResult()
                > 0;
    }

    /** How many people the requisition has hired. */
    public long hired(long requisitionId) {
        return entities.createQuery(
                        "select count(a) from Application a where a.requisitionId = :requisition and a.status = :hired",
                        Long.class)
                .setParameter("requisition", requisitionId)
                .setParameter("hired", Status.HIRED)
                .getSingleResult();
    }

    private static Application found(long id, @Nullable Application application) {
        if (application == null) {
            throw new NotFound("there is no application " + id);
        }
        return application;
    }
}
