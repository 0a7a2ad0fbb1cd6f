package app.quorum.scorecard;

import app.quorum.application.Access;
import app.quorum.application.Capacity;
import app.quorum.application.EndApplication;
import app.quorum.application.HoldApplication;
import app.quorum.application.Rounds;
import app.quorum.shared.Actor;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What a person makes of a round: the candidate passes it, whatever the gate advises, or goes no further for now or for good. */
@ApplicationScoped
public class DecideRound {

    @Inject
    Access access;

    @Inject
    Rounds rounds;

    @Inject
    EndApplication endApplication;

    @Inject
    HoldApplication holdApplication;

    @Inject
    Event<RoundPassed> passed;

    @Inject
    Clock clock;

    @Transactional
    public void advance(long applicationId, String key, @Nullable String reason, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER);
        application.requireActive();
        rounds.require(applicationId, key).advance(actor.username(), reason, clock.instant());
        passed.fire(new RoundPassed(applicationId, actor.username(), key));
    }

    @Transactional
    public void reject(long applicationId, String key, Words words, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER, Capacity.HIRING_MANAGER);
        rounds.require(application.id(), key).mustHaveBegun();
        endApplication.reject(applicationId, words.reason(), words.feedback(), actor, Version.ANY);
    }

    @Transactional
    public void hold(long applicationId, String key, String reason, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER);
        rounds.require(application.id(), key).mustHaveBegun();
        holdApplication.hold(applicationId, reason, actor, Version.ANY);
    }

    /** Why, for the record, and what the candidate is told. */
    public record Words(String reason, String feedback) {}
}
