package app.quorum.process;

import app.quorum.kit.Deadlines;
import java.time.Duration;
import java.util.Map;

/** A kit's deadlines as the variables that timers read (ISO 8601). */
final class Durations {

    private static final String DAILY = "R/P1D"; // a working day is only known on the day: ask every day

    private static final String HOURLY = "R/PT1H"; // an offer ends at a moment that is not known yet

    private Durations() {}

    static Map<String, Object> of(Deadlines deadlines) {
        return Map.of(
                PipelineProcess.SCORECARD_REMINDER,
                        deadlines.scorecardReminder().toString(),
                PipelineProcess.SCORECARD_ESCALATION,
                        deadlines.scorecardEscalation().toString(),
                PipelineProcess.DEBRIEF_NUDGE, repeating(deadlines.debriefReminder()),
                PipelineProcess.DECISION_NUDGE, repeating(deadlines.decisionReminder()),
                PipelineProcess.REFERENCE_NUDGE, repeating(deadlines.referenceReminder()),
                PipelineProcess.OFFER_NUDGE, HOURLY,
                PipelineProcess.KEEP_WARM_CYCLE, DAILY);
    }

    private static String repeating(Duration every) {
        return "R/" + every;
    }
}
