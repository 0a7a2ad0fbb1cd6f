package app.quorum.work;

import app.quorum.application.Status;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** All that people have to do. */
@ApplicationScoped
public class WorkItems {

    private static final String MINE = "select new app.quorum.work.Line(w, a.kitId, c.name, r.title)"
            + " from WorkItem w, Application a, Candidate c, Requisition r"
            + " where a.id = w.applicationId and c.id = a.candidateId and r.id = a.requisitionId"
            + " and (w.assignee = :me and (w.role is null or w.role in :roles"
            + " and (r.confidential = false or r.recruiter = :me or r.hiringManager = :me))"
            + " or w.assignee is null and w.role in :roles)"
            + " and a.status = :active and (w.dueAt > :dueAt or w.dueAt = :dueAt and w.id > :id)"
            + " order by w.dueAt, w.id";

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Makes these all that there is to do about an application; what was to be done before keeps its age. */
    void settle(long applicationId, List<ToDo> needs) {
        var open = entities.createQuery("select w from WorkItem w where w.applicationId = :id", WorkItem.class)
                .setParameter("id", applicationId)
                .getResultList();
        open.stream().filter(w -> needs.stream().noneMatch(w::meets)).forEach(entities::remove);
        for (var need : needs) {
            open.stream()
                    .filter(w -> w.meets(need))
                    .findFirst()
                    .ifPresentOrElse(
                            w -> w.follow(need),
                            () -> entities.persist(new WorkItem(applicationId, need, clock.instant())));
        }
    }

    /** One person's item is done; whatever else there is to do stays. */
    void done(long applicationId, Kind kind, String round, String assignee) {
        entities.createQuery("delete from WorkItem w where w.applicationId = :id and w.kind = :kind"
                        + " and w.round = :round and w.assignee = :assignee")
                .setParameter("id", applicationId)
                .setParameter("kind", kind)
                .setParameter("round", round)
                .setParameter("assignee", assignee)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** The most urgent first, from after this position; one row more than {@code limit} if there is one. */
    List<Line> of(Actor actor, Instant dueAt, long id, int limit) {
        return entities.createQuery(MINE, Line.class)
                .setParameter("me", actor.username())
                .setParameter("roles", actor.roles())
                .setParameter("active", Status.ACTIVE)
                .setParameter("dueAt", dueAt)
                .setParameter("id", id)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
