package app.quorum.application;

import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Reveals a round at the moment nobody owes a scorecard any more: by the last submission, recusal or release. */
@ApplicationScoped
public class RevealRound {

    @Inject
    Event<RoundRevealed> revealed;

    @Inject
    Clock clock;

    /** Part of the command that may have completed the round; brings the application's progress up to date too. */
    public void ifComplete(Application application, Round round, Actor actor) {
        var now = clock.instant();
        boolean complete = round.reveal(now);
        application.progress().follow(round, now);
        if (complete) {
            revealed.fire(new RoundRevealed(application.id(), actor.username(), round.key()));
        }
    }
}
