package app.quorum.reference;

import app.quorum.application.Access;
import app.quorum.application.Capacity;
import app.quorum.application.Stage;
import app.quorum.debrief.Debriefs;
import app.quorum.kit.Kits;
import app.quorum.kit.ReferenceKind;
import app.quorum.shared.Actor;
import app.quorum.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A recruiter names a referee, once a debrief has decided that references are needed. */
@ApplicationScoped
public class RequestReference {

    @Inject
    Access access;

    @Inject
    Debriefs debriefs;

    @Inject
    ReferenceChecks checks;

    @Inject
    Kits kits;

    @Inject
    Event<ReferenceRequested> requested;

    @Inject
    Clock clock;

    /** Answers the id of the reference. */
    @Transactional
    public long request(long applicationId, ReferenceKind kind, Referee referee, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER);
        application.requireStage(Stage.REFERENCES);
        if (kits.published(application.kitId()).reference(kind).isEmpty()) {
            throw new Invalid("/kind", "the kit asks no referee of this kind");
        }
        var debrief = debriefs.last(applicationId).orElseThrow();
        var now = clock.instant();
        var check = new ReferenceCheck(applicationId, debrief.id(), kind, referee, actor.username(), now);
        checks.add(check);
        application.progress().touch(now);
        requested.fire(new ReferenceRequested(applicationId, actor.username(), check.id(), kind));
        return check.id();
    }
}
