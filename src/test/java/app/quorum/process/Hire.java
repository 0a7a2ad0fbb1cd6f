package app.quorum.process;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.test.FlowableTestHelper;

/** One application in the in-memory engine, moved from outside as the observers of {@code process} move it. */
class Hire {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final AtomicLong IDS = new AtomicLong();

    private final long id = IDS.incrementAndGet();
    private final ProcessEngine engine;
    private final PlannedDelegates delegates;
    private Instant now = MONDAY;
    private String instanceId = "none";

    Hire(ProcessEngine engine, PlannedDelegates delegates) {
        this.engine = engine;
        this.delegates = delegates;
    }

    Hire start() {
        return start(PipelineProcess.KEY, PipelineProcess.businessKey(id), Map.of());
    }

    /** Starts one of the called processes by itself. */
    Hire startOnly(String processKey, String part, Map<String, Object> more) {
        return start(processKey, PipelineProcess.businessKey(id, part), more);
    }

    private Hire start(String processKey, String businessKey, Map<String, Object> more) {
        moveClock(Duration.ZERO);
        var variables = new HashMap<String, Object>(ArchitectKit.DURATIONS);
        variables.put(PipelineProcess.APPLICATION_ID, id);
        variables.putAll(more);
        instanceId = engine.getRuntimeService()
                .startProcessInstanceByKey(processKey, businessKey, variables)
                .getId();
        return this;
    }

    Hire planOfferGate(String outcome) {
        delegates.planOfferGate(id, outcome);
        return this;
    }

    /** Continues the one receive task with this id in the called instance of this part. */
    Hire go(String part, String wait, Map<String, Object> answer) {
        var execution = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(PipelineProcess.businessKey(id, part), true)
                .activityId(wait)
                .singleResult();
        if (execution == null) {
            throw new AssertionError("not waiting at " + wait + " of " + part + " but at " + waits());
        }
        engine.getRuntimeService().trigger(execution.getId(), answer);
        return this;
    }

    Hire go(String part, String wait) {
        return go(part, wait, Map.of());
    }

    Hire pass(String round) {
        return go(round, RoundProcess.AWAIT_SCHEDULE)
                .go(round, RoundProcess.AWAIT_HELD)
                .go(round, RoundProcess.AWAIT_SCORECARDS)
                .go(round, RoundProcess.AWAIT_ROUND_DECISION, Map.of(RoundProcess.ROUND_OUTCOME, "ADVANCE"));
    }

    Hire passAllRounds() {
        ArchitectKit.ROUNDS.forEach(this::pass);
        return this;
    }

    Hire decide(String decision) {
        return go(DebriefProcess.KEY, DebriefProcess.AWAIT_DEBRIEF_OPENED)
                .go(DebriefProcess.KEY, DebriefProcess.AWAIT_DECISION, Map.of(DebriefProcess.DECISION, decision));
    }

    Hire hearReferences(String outcome) {
        return go(
                ReferenceCheckProcess.KEY,
                ReferenceCheckProcess.AWAIT_REFERENCES,
                Map.of(ReferenceCheckProcess.REFERENCE_OUTCOME, outcome));
    }

    Hire answerOffer(String outcome) {
        return go(OfferProcess.KEY, OfferProcess.AWAIT_OFFER_ANSWER, Map.of(OfferProcess.OFFER_OUTCOME, outcome));
    }

    Hire tell(String message) {
        var subscription = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(PipelineProcess.businessKey(id), true)
                .messageEventSubscriptionName(message)
                .singleResult();
        engine.getRuntimeService().messageEventReceived(message, subscription.getId());
        return this;
    }

    Hire resume() {
        var hold = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(instanceId)
                .activityId(PipelineProcess.AWAIT_RESUMPTION)
                .singleResult();
        engine.getRuntimeService().trigger(hold.getId());
        return this;
    }

    /** Moves the engine's clock on and runs each timer that is then due, once. */
    Hire after(Duration duration) {
        moveClock(duration);
        var management = engine.getManagementService();
        management
                .createTimerJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list()
                .forEach(timer -> {
                    management.moveTimerToExecutableJob(timer.getId());
                    management.executeJob(timer.getId());
                });
        return this;
    }

    private void moveClock(Duration duration) {
        now = now.plus(duration);
        new FlowableTestHelper(engine).setCurrentTime(Date.from(now));
    }

    /** The receive tasks that are open anywhere below this hire. */
    List<String> waits() {
        return executions().stream()
                .map(Execution::getActivityId)
                .filter(activity -> activity != null && activity.startsWith("await"))
                .sorted()
                .toList();
    }

    List<Execution> executions() {
        return engine.getRuntimeService()
                .createExecutionQuery()
                .rootProcessInstanceId(instanceId)
                .list();
    }

    List<String> calls() {
        return delegates.calls(id);
    }

    String lastCall() {
        return calls().get(calls().size() - 1);
    }

    long count(String delegate) {
        return calls().stream().filter(delegate::equals).count();
    }

    /** The end events that the started instance itself has reached, in no order. */
    List<String> ends() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .activityType("endEvent")
                .list()
                .stream()
                .map(end -> end.getActivityId())
                .toList();
    }

    Map<String, Object> variables() {
        return engine
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instanceId)
                .list()
                .stream()
                .collect(toMap(v -> v.getVariableName(), v -> v.getValue()));
    }
}
