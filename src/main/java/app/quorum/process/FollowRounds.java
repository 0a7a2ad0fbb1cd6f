package app.quorum.process;

import app.quorum.application.RoundRevealed;
import app.quorum.panel.InterviewHeld;
import app.quorum.panel.InterviewScheduled;
import app.quorum.scorecard.GateVerdicts;
import app.quorum.scorecard.RoundPassed;
import app.quorum.scorecard.ScorecardAmended;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;

/** The engine follows what happens in a round, in the same transaction. */
@ApplicationScoped
public class FollowRounds {

    /** After the observers that record what happened: moving the engine makes the next things happen. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    Waits waits;

    @Inject
    Letters letters;

    @Inject
    GateVerdicts verdicts;

    /** Another date sends another agenda; the process has gone on to wait for the interview. */
    void scheduled(@Observes @Priority(LAST) InterviewScheduled event) {
        var key = PipelineProcess.businessKey(event.applicationId(), event.round());
        if (!waits.leaveIfThere(key, RoundProcess.AWAIT_SCHEDULE, Map.of())) {
            letters.send(event.applicationId(), "agenda", event.round());
        }
    }

    void held(@Observes @Priority(LAST) InterviewHeld event) {
        waits.leave(
                PipelineProcess.businessKey(event.applicationId(), event.round()), RoundProcess.AWAIT_HELD, Map.of());
    }

    void revealed(@Observes @Priority(LAST) RoundRevealed event) {
        waits.leave(
                PipelineProcess.businessKey(event.applicationId(), event.round()),
                RoundProcess.AWAIT_SCORECARDS,
                Map.of());
    }

    /** Until somebody decides, the process goes by what the gate says now. */
    void amended(@Observes @Priority(LAST) ScorecardAmended event) {
        var verdict = verdicts.last(event.applicationId(), event.round()).orElseThrow();
        waits.noteIfThere(
                PipelineProcess.businessKey(event.applicationId(), event.round()),
                RoundProcess.AWAIT_ROUND_DECISION,
                Map.of(RoundProcess.GATE_OUTCOME, verdict.outcome().name()));
    }

    void passed(@Observes @Priority(LAST) RoundPassed event) {
        waits.leave(
                PipelineProcess.businessKey(event.applicationId(), event.round()),
                RoundProcess.AWAIT_ROUND_DECISION,
                Map.of(RoundProcess.ROUND_OUTCOME, RoundProcess.ADVANCE));
    }
}
