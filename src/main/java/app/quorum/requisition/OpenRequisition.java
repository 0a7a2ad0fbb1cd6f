package app.quorum.requisition;

import app.quorum.kit.Kits;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A recruiter opens a requisition by a published kit. */
@ApplicationScoped
public class OpenRequisition {

    @Inject
    Requisitions requisitions;

    @Inject
    Kits kits;

    @Inject
    Event<RequisitionOpened> opened;

    @Inject
    Clock clock;

    @Transactional
    public long open(Terms terms, Actor actor) {
        var kit = kits.requirePublished(terms.kit().key(), terms.kit().version());
        var requisition = new Requisition(terms, kit.id(), clock.instant());
        requisitions.add(requisition);
        opened.fire(new RequisitionOpened(requisition.id(), actor.username()));
        return requisition.id();
    }
}
