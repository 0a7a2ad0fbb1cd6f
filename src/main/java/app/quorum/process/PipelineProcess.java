package app.quorum.process;

/** Names that Java shares with {@code bpmn/middleware-architect.bpmn20.xml}, the process of one application. */
final class PipelineProcess {

    static final String KEY = "middleware-architect";

    // Variables: ids, outcomes and the kit's durations (ISO 8601), never names, ratings or money
    static final String APPLICATION_ID = "applicationId";
    static final String DECISION = "decision";
    static final String REFERENCE_OUTCOME = "referenceOutcome";
    static final String GATE_OUTCOME = "gateOutcome";
    static final String OFFER_OUTCOME = "offerOutcome";
    static final String SCORECARD_REMINDER = "scorecardReminder";
    static final String SCORECARD_ESCALATION = "scorecardEscalation";
    static final String DEBRIEF_NUDGE = "debriefNudge";
    static final String DECISION_NUDGE = "decisionNudge";
    static final String REFERENCE_NUDGE = "referenceNudge";
    static final String OFFER_NUDGE = "offerNudge";
    static final String KEEP_WARM_CYCLE = "keepWarmCycle"; // such as R/P1D

    // Messages
    static final String APPLICATION_WITHDRAWN = "applicationWithdrawn";
    static final String APPLICATION_REJECTED = "applicationRejected";
    static final String APPLICATION_HELD = "applicationHeld";

    // Waits
    static final String AWAIT_RESUMPTION = "awaitResumption";

    // Delegates
    static final String EVALUATE_OFFER_GATE = "evaluateOfferGate";
    static final String SEND_REJECTION = "sendRejection";
    static final String SEND_WITHDRAWAL_CONFIRMED = "sendWithdrawalConfirmed";
    static final String SEND_ON_HOLD = "sendOnHold";
    static final String SEND_RESUMED = "sendResumed";
    static final String SEND_KEEP_WARM = "sendKeepWarm";

    private PipelineProcess() {}

    /** Returns the business key of an application's own process instance. */
    static String businessKey(long applicationId) {
        return Long.toString(applicationId);
    }

    /**
     * Returns the business key of an instance called for an application.
     *
     * @param part the round's key, or the key of the called process where that is not a round
     */
    static String businessKey(long applicationId, String part) {
        return applicationId + "/" + part;
    }
}
