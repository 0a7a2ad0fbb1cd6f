package app.quorum.reference;

import app.quorum.application.Access;
import app.quorum.application.Application;
import app.quorum.application.Capacity;
import app.quorum.application.Stage;
import app.quorum.debrief.Debriefs;
import app.quorum.kit.Kits;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import app.quorum.shared.RuleViolation;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** A recruiter writes down what a referee said, and judges it; the last verdict settles the references. */
@ApplicationScoped
public class RecordReference {

    /** A reference, and the version of it that a request was made for. */
    public record Which(long reference, Version version) {}

    @Inject
    Access access;

    @Inject
    ReferenceChecks checks;

    @Inject
    Debriefs debriefs;

    @Inject
    Kits kits;

    @Inject
    Event<ReferenceAnswered> answered;

    @Inject
    Event<ReferenceJudged> judged;

    @Inject
    Event<ReferencesSettled> settled;

    @Inject
    Clock clock;

    @Transactional
    public void answer(long applicationId, Which which, Map<String, String> answers, Actor actor) {
        var application = checking(applicationId, which, actor);
        var check = inForce(applicationId, which);
        var questionnaire =
                kits.published(application.kitId()).reference(check.kind()).orElseThrow();
        check.answer(answers, questionnaire, clock.instant());
        application.progress().touch(clock.instant());
        answered.fire(new ReferenceAnswered(applicationId, actor.username(), check.id()));
    }

    @Transactional
    public void judge(long applicationId, Which which, ReferenceOutcome outcome, String note, Actor actor) {
        var application = checking(applicationId, which, actor);
        var check = inForce(applicationId, which);
        check.judge(new Judgement(outcome, note, actor.username(), clock.instant()));
        application.progress().touch(clock.instant());
        judged.fire(new ReferenceJudged(applicationId, actor.username(), check.id(), outcome));
        Settlement.of(checks.ofDebrief(check.debriefId()), kits.published(application.kitId()))
                .ifPresent(o -> settled.fire(new ReferencesSettled(applicationId, actor.username(), o)));
    }

    /** A reference that the last debrief asked for: what an earlier one asked for has been decided upon. */
    private ReferenceCheck inForce(long applicationId, Which which) {
        var check = checks.require(applicationId, which.reference());
        which.version().mustBe(check.version());
        if (debriefs.last(applicationId)
                .filter(d -> d.id() == check.debriefId())
                .isEmpty()) {
            throw new RuleViolation("reference-superseded", "a later debrief has decided since this was asked for");
        }
        return check;
    }

    /** The hiring manager reads references; the others who see the application do not learn that there is one. */
    private Application checking(long applicationId, Which which, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.values());
        var capacities = access.of(actor, application);
        if (!capacities.contains(Capacity.RECRUITER)) {
            throw capacities.contains(Capacity.HIRING_MANAGER)
                    ? new Forbidden("a recruiter records what referees say")
                    : ReferenceChecks.none(applicationId, which.reference());
        }
        application.requireStage(Stage.REFERENCES);
        return application;
    }
}
