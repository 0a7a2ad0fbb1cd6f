package app.quorum.process;

/** Names that Java shares with {@code bpmn/round.bpmn20.xml}. */
final class RoundProcess {

    static final String KEY = "round";

    // Variables
    static final String APPLICATION_ID = PipelineProcess.APPLICATION_ID;
    static final String ROUND_KEY = "roundKey";
    static final String ROUND_OUTCOME = "roundOutcome";
    static final String GATE_OUTCOME = PipelineProcess.GATE_OUTCOME;
    static final String SCORECARD_REMINDER = PipelineProcess.SCORECARD_REMINDER;
    static final String SCORECARD_ESCALATION = PipelineProcess.SCORECARD_ESCALATION;

    /** The one outcome by which a round goes on; any other ends the application as a whole. */
    static final String ADVANCE = "ADVANCE";

    // Waits
    static final String AWAIT_SCHEDULE = "awaitSchedule";
    static final String AWAIT_HELD = "awaitHeld";
    static final String AWAIT_SCORECARDS = "awaitScorecards";
    static final String AWAIT_ROUND_DECISION = "awaitRoundDecision";

    // Delegates
    static final String OPEN_ROUND = "openRound";
    static final String SEND_AGENDA = "sendAgenda";
    static final String SEND_THANKS = "sendThanks";
    static final String ASK_FOR_SCORECARDS = "askForScorecards";
    static final String REMIND_PANELISTS = "remindPanelists";
    static final String ESCALATE_SCORECARDS = "escalateScorecards";
    static final String EVALUATE_ROUND = "evaluateRound";
    static final String SEND_ROUND_PASSED = "sendRoundPassed";

    private RoundProcess() {}
}
