package app.quorum.process;

/** Names that Java shares with {@code bpmn/additional-round.bpmn20.xml}; the round it calls has its own. */
final class AdditionalRoundProcess {

    static final String KEY = "additional-round";

    // Variables
    static final String APPLICATION_ID = PipelineProcess.APPLICATION_ID;
    static final String ROUND_KEY = RoundProcess.ROUND_KEY;
    static final String SCORECARD_REMINDER = PipelineProcess.SCORECARD_REMINDER;
    static final String SCORECARD_ESCALATION = PipelineProcess.SCORECARD_ESCALATION;

    // Delegates
    static final String PLAN_ADDITIONAL_ROUND = "planAdditionalRound";

    private AdditionalRoundProcess() {}
}
