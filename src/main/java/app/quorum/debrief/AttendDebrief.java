package app.quorum.debrief;

import app.quorum.application.Access;
import app.quorum.application.Capacity;
import app.quorum.application.Stage;
import app.quorum.shared.Actor;
import app.quorum.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Participants come to a debrief, or the hiring manager, who has to be there, excuses them. */
@ApplicationScoped
public class AttendDebrief {

    @Inject
    Access access;

    @Inject
    Debriefs debriefs;

    @Inject
    CloseBallot closeBallot;

    @Inject
    Event<AttendanceMarked> marked;

    @Inject
    Event<ParticipantExcused> excused;

    @Inject
    Clock clock;

    /** Who says so twice is there once. */
    @Transactional
    public void attend(long applicationId, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.values());
        application.requireStage(Stage.DEBRIEF);
        var debrief = debriefs.requireOpen(applicationId);
        var now = clock.instant();
        boolean decides = access.of(actor, application).contains(Capacity.HIRING_MANAGER);
        if (decides ? debrief.lead(actor.username(), now) : debrief.attend(actor.username(), now)) {
            application.progress().touch(now);
            marked.fire(new AttendanceMarked(applicationId, actor.username()));
        }
    }

    /** An excuse may be all that a ballot was waiting for. */
    @Transactional
    public void excuse(long applicationId, String participant, String reason, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.HIRING_MANAGER);
        application.requireStage(Stage.DEBRIEF);
        if (participant.equals(actor.username())) {
            throw new RuleViolation("own-excusal", "whoever decides has to be there");
        }
        var debrief = debriefs.requireOpen(applicationId);
        debrief.excuse(participant, new Excuse(reason, actor.username()));
        application.progress().touch(clock.instant());
        excused.fire(new ParticipantExcused(applicationId, actor.username(), participant));
        for (var kind : Ballot.Kind.values()) {
            closeBallot.ifComplete(applicationId, debrief, kind);
        }
    }
}
