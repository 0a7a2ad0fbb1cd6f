package app.quorum.application;

import app.quorum.requisition.Requisition;
import app.quorum.requisition.Requisitions;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import app.quorum.shared.NotFound;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may see and do what: whoever may not see an application learns only that there is none. */
@ApplicationScoped
public class Access {

    private static final List<Panelist.Status> SITS = List.of(Panelist.Status.ASSIGNED, Panelist.Status.SUBMITTED);

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    @Inject
    Applications applications;

    @Inject
    Requisitions requisitions;

    @Inject
    MadeFor madeFor;

    @Inject
    BeanManager beans;

    /** An application, the requisition it is for, and everything the actor is to it. */
    public record Sight(Application application, Requisition requisition, Set<Capacity> capacities) {}

    /** Everybody who may see an application: by role, or on a panel. */
    public record Audience(Requisition requisition, Set<String> seated) {

        public boolean includes(Actor actor) {
            return seated.contains(actor.username())
                    || !byRole(actor, requisition).isEmpty();
        }
    }

    /** To tell many at once, where {@link #of} asks for one. */
    public Audience audience(long applicationId) {
        var application = applications.require(applicationId);
        var seated = entities.createQuery(
                        "select p.username from Round r join r.panel.panelists p where"
                                + " r.applicationId = :application and p.status in :sits",
                        String.class)
                .setParameter("application", applicationId)
                .setParameter("sits", SITS)
                .getResultList();
        return new Audience(requisitions.require(application.requisitionId()), Set.copyOf(seated));
    }

    /** The application, if the actor may see it. */
    public Application read(Actor actor, long applicationId) {
        return see(actor, applicationId).application();
    }

    /** The application with what the actor is to it, if they may see it. */
    Sight see(Actor actor, long applicationId) {
        var application = applications.require(applicationId);
        var requisition = requisitions.require(application.requisitionId());
        var capacities = of(actor, application, requisition);
        requireSome(capacities, applicationId);
        return new Sight(application, requisition, capacities);
    }

    /**
     * The application, locked, for a command.
     *
     * @throws NotFound if the actor may not see it
     * @throws Forbidden if the actor may see it, but is none of {@code allowed} to it
     */
    public Application as(Actor actor, long applicationId, Capacity... allowed) {
        var application = applications.lock(applicationId);
        var capacities = of(actor, application);
        requireSome(capacities, applicationId);
        if (Arrays.stream(allowed).noneMatch(capacities::contains)) {
            throw new Forbidden("this is for: " + Arrays.toString(allowed));
        }
        requested().mustBe(application.version());
        return application;
    }

    /** Everything the actor is to the application; nothing if they may not see it. */
    public Set<Capacity> of(Actor actor, Application application) {
        return of(actor, application, requisitions.require(application.requisitionId()));
    }

    private Set<Capacity> of(Actor actor, Application application, Requisition requisition) {
        var capacities = byRole(actor, requisition);
        if (sits(actor, application.id())) {
            capacities.add(Capacity.PANELIST);
        }
        return capacities;
    }

    private static Set<Capacity> byRole(Actor actor, Requisition requisition) {
        var capacities = EnumSet.noneOf(Capacity.class);
        if (Requisitions.workedOnBy(actor, requisition)) {
            capacities.add(Capacity.RECRUITER);
        }
        if (actor.is("hiring-manager") && requisition.hiringManager().equals(actor.username())) {
            capacities.add(Capacity.HIRING_MANAGER);
        }
        if (actor.is("executive")) {
            capacities.add(Capacity.EXECUTIVE);
        }
        return capacities;
    }

    private boolean sits(Actor actor, long applicationId) {
        return entities.createQuery(
                                "select count(r) from Round r join r.panel.panelists p where"
                                        + " r.applicationId = :application and p.username = :me and p.status in :sits",
                                Long.class)
                        .setParameter("application", applicationId)
                        .setParameter("me", actor.username())
                        .setParameter("sits", SITS)
                        .getSingleResult()
                > 0;
    }

    /** Seeding and timers have no request, and mean whatever version there is. */
    private Version requested() {
        try {
            beans.getContext(RequestScoped.class);
            return madeFor.version();
        } catch (ContextNotActiveException e) {
            return Version.ANY;
        }
    }

    private static void requireSome(Set<Capacity> capacities, long applicationId) {
        if (capacities.isEmpty()) {
            throw new NotFound("there is no application " + applicationId);
        }
    }
}
