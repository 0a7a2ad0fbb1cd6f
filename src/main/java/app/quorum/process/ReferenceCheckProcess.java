package app.quorum.process;

/** Names that Java shares with {@code bpmn/reference-check.bpmn20.xml}. */
final class ReferenceCheckProcess {

    static final String KEY = "reference-check";

    // Variables
    static final String APPLICATION_ID = PipelineProcess.APPLICATION_ID;
    static final String REFERENCE_OUTCOME = PipelineProcess.REFERENCE_OUTCOME;
    static final String REFERENCE_NUDGE = PipelineProcess.REFERENCE_NUDGE;

    // Waits
    static final String AWAIT_REFERENCES = "awaitReferences";

    // Delegates
    static final String OPEN_REFERENCE_CHECK = "openReferenceCheck";
    static final String REMIND_REFERENCES = "remindReferences";
    static final String SEND_REFERENCES_DONE = "sendReferencesDone";

    private ReferenceCheckProcess() {}
}
