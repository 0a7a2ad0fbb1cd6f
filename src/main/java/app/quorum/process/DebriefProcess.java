package app.quorum.process;

/** Names that Java shares with {@code bpmn/debrief.bpmn20.xml}. */
final class DebriefProcess {

    static final String KEY = "debrief";

    // Variables
    static final String APPLICATION_ID = PipelineProcess.APPLICATION_ID;
    static final String DECISION = PipelineProcess.DECISION;
    static final String DEBRIEF_NUDGE = PipelineProcess.DEBRIEF_NUDGE;
    static final String DECISION_NUDGE = PipelineProcess.DECISION_NUDGE;

    // Waits
    static final String AWAIT_DEBRIEF_OPENED = "awaitDebriefOpened";
    static final String AWAIT_DECISION = "awaitDecision";

    // Delegates
    static final String PREPARE_DEBRIEF = "prepareDebrief";
    static final String REMIND_DEBRIEF = "remindDebrief";
    static final String REMIND_DECISION = "remindDecision";
    static final String SEND_DECISION_MADE = "sendDecisionMade";

    private DebriefProcess() {}
}
