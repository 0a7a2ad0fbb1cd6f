package app.quorum.process;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** A delegate for every name in the files: remembers that it was called, and answers what the test planned. */
class PlannedDelegates {

    static final String ADDITIONAL_ROUND = "additional-1";

    private final Map<Long, List<String>> calls = new HashMap<>();
    private final Map<Long, Queue<String>> offerGates = new HashMap<>();

    Map<Object, Object> beans() {
        return ProcessFile.all().stream()
                .flatMap(file -> file.delegates().stream())
                .distinct()
                .collect(toMap(name -> name, this::delegate));
    }

    /** Plans one answer of the offer gate; without a plan it is open. */
    void planOfferGate(long applicationId, String outcome) {
        offerGates.computeIfAbsent(applicationId, id -> new ArrayDeque<>()).add(outcome);
    }

    List<String> calls(long applicationId) {
        return calls.getOrDefault(applicationId, List.of());
    }

    private JavaDelegate delegate(String name) {
        return execution -> {
            long applicationId = applicationId(execution);
            calls.computeIfAbsent(applicationId, id -> new ArrayList<>()).add(name);
            answer(name, applicationId, execution);
        };
    }

    private void answer(String name, long applicationId, DelegateExecution execution) {
        switch (name) {
            case PipelineProcess.EVALUATE_OFFER_GATE ->
                execution.setVariable(PipelineProcess.GATE_OUTCOME, nextOfferGate(applicationId));
            case RoundProcess.EVALUATE_ROUND -> execution.setVariable(RoundProcess.GATE_OUTCOME, "CLOSED");
            case AdditionalRoundProcess.PLAN_ADDITIONAL_ROUND ->
                execution.setVariable(AdditionalRoundProcess.ROUND_KEY, ADDITIONAL_ROUND);
            default -> {} // sends, asks or reminds: nothing to answer
        }
    }

    private String nextOfferGate(long applicationId) {
        var planned = offerGates.getOrDefault(applicationId, new ArrayDeque<>());
        return planned.isEmpty() ? "OPEN" : planned.remove();
    }

    private static long applicationId(DelegateExecution execution) {
        return execution.getVariable(PipelineProcess.APPLICATION_ID, Long.class);
    }
}
