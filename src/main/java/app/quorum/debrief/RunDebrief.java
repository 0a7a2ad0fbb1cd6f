package app.quorum.debrief;

import app.quorum.application.Access;
import app.quorum.application.Capacity;
import app.quorum.application.Stage;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The recruiter leads a debrief through its agenda, and what is said is noted. */
@ApplicationScoped
public class RunDebrief {

    @Inject
    Access access;

    @Inject
    Debriefs debriefs;

    @Inject
    Event<AgendaStepStarted> stepStarted;

    @Inject
    Event<NoteAdded> noteAdded;

    @Inject
    Clock clock;

    @Transactional
    public void start(long applicationId, String step, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER);
        application.requireStage(Stage.DEBRIEF);
        debriefs.requireOpen(applicationId).start(step, clock.instant());
        application.progress().touch(clock.instant());
        stepStarted.fire(new AgendaStepStarted(applicationId, actor.username(), step));
    }

    /** By a participant, or by the recruiter, who facilitates. */
    @Transactional
    public void note(long applicationId, Note.Kind kind, String text, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.values());
        application.requireStage(Stage.DEBRIEF);
        var debrief = debriefs.requireOpen(applicationId);
        if (!access.of(actor, application).contains(Capacity.RECRUITER)) {
            debrief.assembly().require(actor.username());
        }
        debrief.note(kind, actor.username(), text, clock.instant());
        application.progress().touch(clock.instant());
        noteAdded.fire(new NoteAdded(applicationId, actor.username(), kind));
    }
}
