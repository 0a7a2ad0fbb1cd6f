package app.quorum.reference;

import app.quorum.kit.ReferenceKind;
import app.quorum.scoring.References;
import app.quorum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All reference checks. */
@ApplicationScoped
public class ReferenceChecks {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    /** The reference, if it belongs to the application. */
    ReferenceCheck require(long applicationId, long id) {
        return of(applicationId).stream()
                .filter(r -> r.id() == id)
                .findFirst()
                .orElseThrow(() -> none(applicationId, id));
    }

    static NotFound none(long applicationId, long id) {
        return new NotFound("application " + applicationId + " has no reference " + id);
    }

    /** Of all debriefs of an application, in the order they were asked for. */
    List<ReferenceCheck> of(long applicationId) {
        return entities.createQuery(
                        "select r from ReferenceCheck r where r.applicationId = :application"
                                + " order by r.requestedAt, r.id",
                        ReferenceCheck.class)
                .setParameter("application", applicationId)
                .setHint("eclipselink.batch", "r.answers")
                .getResultList();
    }

    List<ReferenceCheck> ofDebrief(long debriefId) {
        return entities.createQuery("select r from ReferenceCheck r where r.debriefId = :debrief", ReferenceCheck.class)
                .setParameter("debrief", debriefId)
                .getResultList();
    }

    /** What the references that a debrief asked for have come to so far. */
    public References counted(long debriefId) {
        var all = ofDebrief(debriefId);
        return new References(
                satisfactory(all, ReferenceKind.TECHNICAL),
                satisfactory(all, ReferenceKind.LEADERSHIP),
                (int) all.stream().filter(r -> r.is(ReferenceOutcome.CONCERNS)).count());
    }

    static int satisfactory(List<ReferenceCheck> checks, ReferenceKind kind) {
        return (int) checks.stream()
                .filter(r -> r.kind() == kind && r.is(ReferenceOutcome.SATISFACTORY))
                .count();
    }

    void add(ReferenceCheck check) {
        entities.persist(check);
    }
}
