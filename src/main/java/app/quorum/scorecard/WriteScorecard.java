package app.quorum.scorecard;

import app.quorum.application.Access;
import app.quorum.application.Application;
import app.quorum.application.Capacity;
import app.quorum.application.Plans;
import app.quorum.application.RevealRound;
import app.quorum.application.Round;
import app.quorum.application.Rounds;
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

/** A panelist drafts a scorecard, submits it, and takes it back until the round is revealed. */
@ApplicationScoped
public class WriteScorecard {

    @Inject
    Access access;

    @Inject
    Rounds rounds;

    @Inject
    Scorecards scorecards;

    @Inject
    RevealRound revealRound;

    @Inject
    Kits kits;

    @Inject
    Event<ScorecardDrafted> drafted;

    @Inject
    Event<ScorecardSubmitted> submitted;

    @Inject
    Event<ScorecardTakenBack> takenBack;

    @Inject
    Clock clock;

    /** Answers the draft's new version. */
    @Transactional
    public long draft(long applicationId, String key, Content content, Actor actor, Version expected) {
        var application = mine(actor, applicationId);
        var round = seat(application, key, actor);
        var scorecard = scorecards.find(round.id(), actor.username()).orElse(null);
        expected.mustBe(scorecard == null ? 0 : scorecard.version());
        if (scorecard == null) {
            scorecard = new Scorecard(round, actor.username());
            scorecards.add(scorecard);
        }
        scorecard.write(content, plan(application, round));
        long version = scorecards.save(scorecard);
        drafted.fire(new ScorecardDrafted(applicationId, actor.username(), key, actor.username()));
        return version;
    }

    @Transactional
    public void submit(long applicationId, String key, Actor actor, Version expected) {
        var application = mine(actor, applicationId);
        var round = seat(application, key, actor);
        var scorecard = require(round, actor, expected);
        scorecard.submit(plan(application, round), clock.instant());
        round.in(actor.username());
        scorecards.write();
        submitted.fire(new ScorecardSubmitted(applicationId, actor.username(), key, actor.username()));
        revealRound.ifComplete(application, round, actor);
    }

    @Transactional
    public void takeBack(long applicationId, String key, Actor actor, Version expected) {
        var application = mine(actor, applicationId);
        var round = seat(application, key, actor);
        require(round, actor, expected).takeBack();
        round.out(actor.username());
        application.progress().follow(round, clock.instant());
        takenBack.fire(new ScorecardTakenBack(applicationId, actor.username(), key, actor.username()));
    }

    private Application mine(Actor actor, long applicationId) {
        var application = access.as(actor, applicationId, Capacity.PANELIST);
        application.requireActive();
        return application;
    }

    private Round seat(Application application, String key, Actor actor) {
        var round = rounds.require(application.id(), key);
        if (!round.panel().seats(actor.username())) {
            throw new Forbidden("only a panelist of the round writes a scorecard");
        }
        round.mustHaveBegun();
        if (round.revealed()) {
            throw new RuleViolation("round-revealed", "the round is revealed: amend the scorecard instead");
        }
        return round;
    }

    private Scorecard require(Round round, Actor actor, Version expected) {
        var scorecard = scorecards.require(round.id(), actor.username());
        expected.mustBe(scorecard.version());
        return scorecard;
    }

    private app.quorum.kit.Round plan(Application application, Round round) {
        return Plans.of(kits.published(application.kitId()), round);
    }
}
