package app.quorum.process;

import java.util.List;
import java.util.Map;

/** What the pipeline takes from the kit: its rounds in order, and durations short enough to tell apart. */
class ArchitectKit {

    static final List<String> ROUNDS = List.of(
            "recruiter-screen",
            "technical-phone-screen",
            "take-home-challenge",
            "technical-deep-dive",
            "system-design",
            "behavioural-and-leadership",
            "team-fit",
            "executive-review");

    static final Map<String, String> DURATIONS = Map.of(
            PipelineProcess.SCORECARD_REMINDER, "PT1H",
            PipelineProcess.SCORECARD_ESCALATION, "PT24H",
            PipelineProcess.DEBRIEF_NUDGE, "R/PT12H",
            PipelineProcess.DECISION_NUDGE, "R/PT4H",
            PipelineProcess.REFERENCE_NUDGE, "R/PT48H",
            PipelineProcess.OFFER_NUDGE, "R/PT72H",
            PipelineProcess.KEEP_WARM_CYCLE, "R/P1D");

    private ArchitectKit() {}
}
