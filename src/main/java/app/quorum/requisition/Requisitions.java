package app.quorum.requisition;

import app.quorum.shared.Actor;
import app.quorum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All requisitions. */
@ApplicationScoped
public class Requisitions {

    /** In {@code orm.xml}, since this package does not know panels: the requisitions on whose panels {@code :me} sits. */
    private static final String OF_PANELIST = "Requisitions.ofPanelist";

    /** Who may see one: by role, or as a panelist of one of its applications. */
    private static final String SEEN = "(:recruiter = true and (r.confidential = false or r.recruiter = :me)"
            + " or :executive = true or :manager = true and r.hiringManager = :me or r.id in :seats)";

    private static final long NONE = 0;

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    public Requisition require(long id) {
        var requisition = entities.find(Requisition.class, id);
        if (requisition == null) {
            throw new NotFound("there is no requisition " + id);
        }
        return requisition;
    }

    /** The requisition, locked until the transaction ends. */
    public Requisition lock(long id) {
        var requisition = entities.find(Requisition.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (requisition == null) {
            throw new NotFound("there is no requisition " + id);
        }
        return requisition;
    }

    /** @throws NotFound also if the actor may not see it */
    public Requisition requireSeen(long id, Actor actor) {
        var requisition = require(id);
        if (!seenBy(actor, requisition) && !seats(actor).contains(id)) {
            throw new NotFound("there is no requisition " + id);
        }
        return requisition;
    }

    /** Whether a role of the actor shows them the requisition. */
    public static boolean seenBy(Actor actor, Requisition r) {
        return workedOnBy(actor, r)
                || actor.is("executive")
                || (actor.is("hiring-manager") && r.hiringManager().equals(actor.username()));
    }

    /** Whether the actor may do a recruiter's work on it. */
    public static boolean workedOnBy(Actor actor, Requisition r) {
        return actor.is("recruiter") && (!r.confidential() || r.recruiter().equals(actor.username()));
    }

    private List<Long> seats(Actor actor) {
        return entities.createNamedQuery(OF_PANELIST, Long.class)
                .setParameter("me", actor.username())
                .getResultList();
    }

    /** Whether there is none at all, for nobody. */
    public boolean isEmpty() {
        return entities.createQuery("select r.id from Requisition r", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Requisition requisition) {
        entities.persist(requisition);
    }

    /** The newest first, from after {@code before}; one row more than {@code limit} if there is one. */
    public List<Requisition> seen(Actor actor, long before, int limit) {
        var seats = seats(actor);
        return entities.createQuery(
                        "select r from Requisition r where " + SEEN + " and r.id < :before order by r.id desc",
                        Requisition.class)
                .setParameter("recruiter", actor.is("recruiter"))
                .setParameter("executive", actor.is("executive"))
                .setParameter("manager", actor.is("hiring-manager"))
                .setParameter("me", actor.username())
                .setParameter("seats", seats.isEmpty() ? List.of(NONE) : seats) // "in ()" is no SQL
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
