package app.quorum.seed;

import app.quorum.application.EndApplication;
import app.quorum.application.HoldApplication;
import app.quorum.application.StartApplication;
import app.quorum.candidate.AddCandidate;
import app.quorum.platform.SeedClock;
import app.quorum.seed.Fate.Depth;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;

/** One candidate's story, from the first day to where it stands: all of it or, if the start is interrupted, nothing. */
@ApplicationScoped
public class TellStory {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 10);

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    @Inject
    AddCandidate addCandidate;

    @Inject
    StartApplication startApplication;

    @Inject
    HoldApplication holdApplication;

    @Inject
    EndApplication endApplication;

    @Inject
    RoundScenes roundScenes;

    @Inject
    DebriefScenes debriefScenes;

    @Inject
    ReferenceScenes referenceScenes;

    @Inject
    OfferScenes offerScenes;

    @Inject
    SeedClock clock;

    @Transactional
    void tell(Telling telling, long requisition) {
        var script = new Script();
        script.add(0, LocalTime.of(9, 30), () -> start(telling, requisition));
        rounds(telling, script);
        switch (telling.fate()) {
            case ON_HOLD -> script.add(1, AFTERNOON, () -> hold(telling));
            case WITHDRAWN -> script.add(1, AFTERNOON, () -> withdraw(telling));
            case REJECTED -> script.add(1, AFTERNOON, () -> reject(telling));
            default -> afterRounds(telling, script);
        }
        script.play(telling.timetable(), telling.story().quiet(), this::act);
    }

    /** Every step reads anew what the one before wrote, as if it were a request of its own. */
    private void act(Instant time, Runnable step) {
        clock.at(time, step);
        entities.flush();
        entities.clear();
    }

    private void rounds(Telling telling, Script script) {
        int last = telling.story().round();
        var plans = telling.kit().rounds();
        for (int i = 0; i < (last == 0 ? plans.size() : last); i++) {
            var depth = i + 1 == last ? telling.fate().depth() : Depth.DECISION;
            roundScenes.tell(telling, script, plans.get(i).key(), depth);
        }
    }

    private void afterRounds(Telling telling, Script script) {
        debriefScenes.tell(telling, script);
        switch (telling.fate()) {
            case ADDITIONAL -> roundScenes.tell(telling, script, "additional-1", Depth.SCHEDULE);
            case ADDITIONAL_HELD -> roundScenes.tell(telling, script, "additional-1", Depth.INTERVIEW);
            default -> afterDecision(telling, script);
        }
    }

    private void afterDecision(Telling telling, Script script) {
        if (telling.fate().reaches(Fate.REFERENCES)) {
            referenceScenes.tell(telling, script);
        }
        if (telling.fate().reaches(Fate.OFFER_DRAFT)) {
            offerScenes.tell(telling, script);
        }
    }

    private void start(Telling telling, long requisition) {
        long candidate = addCandidate.add(telling.story().profile(), telling.recruiter());
        telling.started(startApplication.start(requisition, candidate, telling.recruiter()));
    }

    private void hold(Telling telling) {
        holdApplication.hold(
                telling.applicationId(), telling.story().requireReason(), telling.recruiter(), Version.ANY);
    }

    private void withdraw(Telling telling) {
        endApplication.withdraw(
                telling.applicationId(), telling.story().requireReason(), telling.recruiter(), Version.ANY);
    }

    private void reject(Telling telling) {
        var story = telling.story();
        endApplication.reject(
                telling.applicationId(),
                story.requireReason(),
                story.requireFeedback(),
                telling.recruiter(),
                Version.ANY);
    }
}
