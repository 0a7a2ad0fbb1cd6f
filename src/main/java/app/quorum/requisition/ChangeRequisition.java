package app.quorum.requisition;

import app.quorum.kit.Kits;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A recruiter changes what a requisition says, or closes it to new applications. */
@ApplicationScoped
public class ChangeRequisition {

    @Inject
    Requisitions requisitions;

    @Inject
    Kits kits;

    @Inject
    Event<RequisitionChanged> changed;

    @Inject
    Event<RequisitionClosed> closed;

    @Inject
    Clock clock;

    @Transactional
    public void change(long id, Terms terms, Actor actor, Version expected) {
        var requisition = mine(id, actor, expected);
        requisition.change(
                terms,
                kits.requirePublished(terms.kit().key(), terms.kit().version()).id());
        changed.fire(new RequisitionChanged(id, actor.username()));
    }

    @Transactional
    public void close(long id, Actor actor, Version expected) {
        mine(id, actor, expected).close(clock.instant());
        closed.fire(new RequisitionClosed(id, actor.username()));
    }

    private Requisition mine(long id, Actor actor, Version expected) {
        var requisition = requisitions.requireSeen(id, actor);
        if (!Requisitions.workedOnBy(actor, requisition)) {
            throw new Forbidden("a recruiter changes requisitions");
        }
        expected.mustBe(requisition.version());
        return requisition;
    }
}
