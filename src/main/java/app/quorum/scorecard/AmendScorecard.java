package app.quorum.scorecard;

import app.quorum.application.Access;
import app.quorum.application.Capacity;
import app.quorum.application.Plans;
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

/** A panelist amends a revealed scorecard, until a debrief has voted; the round's gate is then asked anew. */
@ApplicationScoped
public class AmendScorecard {

    @Inject
    Access access;

    @Inject
    Rounds rounds;

    @Inject
    Scorecards scorecards;

    @Inject
    EvaluateRound evaluateRound;

    @Inject
    Kits kits;

    @Inject
    Event<ScorecardAmended> amended;

    @Inject
    Clock clock;

    @Transactional
    public void amend(long applicationId, String key, Amendment amendment, Actor actor, Version expected) {
        var application = access.as(actor, applicationId, Capacity.PANELIST);
        application.requireActive();
        var round = rounds.require(applicationId, key);
        requireOpenFor(actor, round);
        var scorecard = scorecards.require(round.id(), actor.username());
        expected.mustBe(scorecard.version());
        var now = clock.instant();
        scorecard.amend(amendment, Plans.of(kits.published(application.kitId()), round), now);
        evaluateRound.evaluate(applicationId, key);
        application.progress().touch(now);
        amended.fire(new ScorecardAmended(applicationId, actor.username(), key, actor.username()));
    }

    private static void requireOpenFor(Actor actor, Round round) {
        if (!round.panel().seats(actor.username())) {
            throw new Forbidden("only its author amends a scorecard");
        }
        var reveal = round.reveal();
        if (reveal == null) {
            throw new RuleViolation("round-not-revealed", "the round is sealed: take the scorecard back to change it");
        }
        reveal.mustPrecedeTally();
    }
}
