package app.quorum.live;

import app.quorum.application.Access;
import app.quorum.requisition.Requisitions;
import app.quorum.shared.Actor;
import app.quorum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Predicate;

/** Who is told of a change: whoever may see what has changed, by the same rules as everywhere. */
@ApplicationScoped
public class FindAudience {

    @Inject
    Access access;

    @Inject
    Requisitions requisitions;

    /** A change, and to whom it is told. */
    public record Known(Told told, Predicate<Actor> audience) {

        public boolean includes(Actor actor) {
            return audience.test(actor);
        }
    }

    /** Nothing if what has changed is gone. */
    @Transactional
    public Optional<Known> of(Notice notice) {
        try {
            return Optional.of(
                    switch (notice.about()) {
                        case APPLICATION -> application(notice);
                        case REQUISITION -> requisition(notice);
                    });
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    private Known application(Notice notice) {
        var audience = access.audience(notice.number());
        var view = new Told.View(
                notice.kind(), notice.number(), audience.requisition().id());
        return new Known(new Told(notice.id(), view), audience::includes);
    }

    private Known requisition(Notice notice) {
        var requisition = requisitions.require(notice.number());
        var view = new Told.View(notice.kind(), null, requisition.id());
        return new Known(new Told(notice.id(), view), actor -> Requisitions.seenBy(actor, requisition));
    }
}
