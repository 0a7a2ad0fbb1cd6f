package app.quorum.debrief;

import app.quorum.application.Access;
import app.quorum.application.Application;
import app.quorum.application.Capacity;
import app.quorum.kit.Kits;
import app.quorum.scorecard.Seal;
import app.quorum.scoring.Vote;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import app.quorum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Shows the last debrief of an application to its participants and to those who hire. */
@ApplicationScoped
public class ShowDebrief {

    @Inject
    Access access;

    @Inject
    Seal seal;

    @Inject
    Debriefs debriefs;

    @Inject
    FindBounds findBounds;

    @Inject
    Kits kits;

    @Inject
    Clock clock;

    /** The view, and the application's version, which every command on a debrief makes anew. */
    public record Shown(DebriefView view, long version) {}

    @Transactional
    public Shown show(long applicationId, Actor actor) {
        var application = access.read(actor, applicationId);
        var debrief = debriefs.last(applicationId)
                .orElseThrow(() -> new NotFound("application " + applicationId + " has no debrief yet"));
        requireReader(actor, application, debrief);
        var kit = kits.published(application.kitId());
        var bounds = findBounds.of(application, kit);
        var picture = new Picture(debrief, bounds, actor.username(), moment(application));
        var draft = new FeedbackDraft(kit.matrix(), bounds.matrix(), debrief.notes()).text();
        var view = picture.view(seal.opens(actor, application), allowed(debrief, bounds), draft);
        return new Shown(view, application.version());
    }

    /** With the application, the clock of its debrief stops. */
    private Instant moment(Application application) {
        var ending = application.ending();
        return ending == null ? clock.instant() : ending.endedAt();
    }

    private void requireReader(Actor actor, Application application, Debrief debrief) {
        boolean panelistOnly =
                access.of(actor, application).stream().allMatch(capacity -> capacity == Capacity.PANELIST);
        boolean participant = debrief.assembly().includes(actor.username());
        if (!participant && (panelistOnly || !seal.opens(actor, application))) {
            throw new Forbidden("the debrief is for its participants and for those who hire");
        }
    }

    /** Before there is a tally, the matrix alone limits what may be decided. */
    private static List<Vote> allowed(Debrief debrief, Bounds bounds) {
        if (debrief.decision() != null) {
            return List.of();
        }
        var votes = debrief.votes();
        return bounds.allowed(votes.isEmpty() ? Vote.STRONG_YES : bounds.rule().tally(votes));
    }
}
