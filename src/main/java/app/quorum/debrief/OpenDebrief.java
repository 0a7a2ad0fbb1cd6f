package app.quorum.debrief;

import app.quorum.application.Access;
import app.quorum.application.Application;
import app.quorum.application.Capacity;
import app.quorum.application.Round;
import app.quorum.application.RoundStatus;
import app.quorum.application.Rounds;
import app.quorum.application.Stage;
import app.quorum.kit.Kits;
import app.quorum.requisition.Requisitions;
import app.quorum.scorecard.Scorecards;
import app.quorum.scoring.Condition;
import app.quorum.shared.Actor;
import app.quorum.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** The recruiter, who facilitates it, opens a debrief once all rounds are passed. */
@ApplicationScoped
public class OpenDebrief {

    @Inject
    Access access;

    @Inject
    Rounds rounds;

    @Inject
    Scorecards scorecards;

    @Inject
    Requisitions requisitions;

    @Inject
    Kits kits;

    @Inject
    Debriefs debriefs;

    @Inject
    SecureRandom chance;

    @Inject
    Event<DebriefOpened> opened;

    @Inject
    Clock clock;

    @Transactional
    public void open(long applicationId, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER);
        application.requireActive();
        requireReady(application);
        var last = debriefs.last(applicationId);
        if (last.filter(d -> d.decision() == null).isPresent()) {
            throw new RuleViolation("debrief-already-open", "a debrief of the application is open");
        }
        var now = clock.instant();
        var plan = kits.published(application.kitId()).debrief();
        int number = 1 + last.map(d -> d.opening().number()).orElse(0);
        var opening = new Opening(number, plan.quorum(), actor.username(), now);
        debriefs.add(new Debrief(applicationId, speakers(application), plan, opening));
        application.progress().touch(now);
        opened.fire(new DebriefOpened(applicationId, actor.username()));
    }

    private void requireReady(Application application) {
        var passed =
                rounds.of(application.id()).stream().map(OpenDebrief::passed).toList();
        boolean due = application.progress().stage() == Stage.DEBRIEF && application.decision() == null;
        if (!due || !passed.stream().allMatch(Condition::met)) {
            throw new RuleViolation("debrief-not-ready", "a debrief follows when all rounds are passed", passed);
        }
    }

    private static Condition passed(Round round) {
        return new Condition(
                Condition.Kind.ROUNDS_REVEALED,
                round.key(),
                RoundStatus.PASSED.name(),
                round.status().name(),
                round.status() == RoundStatus.PASSED);
    }

    /** Everybody who rated and the hiring manager, in an order drawn by lot. */
    private List<String> speakers(Application application) {
        var usernames = new TreeSet<>(scorecards.raters(application.id()));
        usernames.add(requisitions.require(application.requisitionId()).hiringManager());
        var drawn = new ArrayList<>(usernames);
        Collections.shuffle(drawn, chance);
        return drawn;
    }
}
