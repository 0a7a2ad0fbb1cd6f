package app.quorum.debrief;

import app.quorum.application.Access;
import app.quorum.application.Capacity;
import app.quorum.application.Stage;
import app.quorum.kit.Kits;
import app.quorum.scoring.Vote;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;

/** The hiring manager decides. A NO rejects the application with feedback. */
@ApplicationScoped
public class DecideDebrief {

    @Inject
    Access access;

    @Inject
    Debriefs debriefs;

    @Inject
    FindBounds findBounds;

    @Inject
    Kits kits;

    @Inject
    Event<DecisionRecorded> recorded;

    @Inject
    Clock clock;

    @Transactional
    public void decide(long applicationId, Ruling ruling, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.HIRING_MANAGER);
        application.requireStage(Stage.DEBRIEF);
        var kit = kits.published(application.kitId());
        ruling.mustFit(kit.matrix());
        var now = clock.instant();
        debriefs.requireOpen(applicationId).decide(ruling, findBounds.of(application, kit), actor.username(), now);
        application.decided(ruling.outcome().name(), now);
        if (ruling.outcome() == Vote.NO) {
            application.reject(ruling.reason(), Objects.requireNonNull(ruling.feedback()), now);
        }
        recorded.fire(new DecisionRecorded(applicationId, actor.username(), ruling.outcome()));
    }
}
