package app.quorum.process;

import app.quorum.application.OpenRound;
import app.quorum.debrief.PlanAdditionalRound;
import app.quorum.debrief.PrepareDebrief;
import app.quorum.offer.EvaluateOfferGate;
import app.quorum.offer.ExpireOffer;
import app.quorum.offer.OpenOffer;
import app.quorum.reference.OpenReferences;
import app.quorum.scorecard.EvaluateRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** The steps of the processes that change the domain or ask it: each calls one use case. */
@ApplicationScoped
public class Steps {

    @Inject
    OpenRound openRound;

    @Inject
    EvaluateRound evaluateRound;

    @Inject
    PrepareDebrief prepareDebrief;

    @Inject
    PlanAdditionalRound planAdditionalRound;

    @Inject
    OpenReferences openReferences;

    @Inject
    EvaluateOfferGate evaluateOfferGate;

    @Inject
    OpenOffer openOffer;

    @Inject
    ExpireOffer expireOffer;

    @Inject
    Letters letters;

    /** By the names that BPMN files use. */
    Map<String, JavaDelegate> delegates() {
        return Map.of(
                RoundProcess.OPEN_ROUND, e -> openRound.open(applicationId(e), roundOf(e)),
                RoundProcess.EVALUATE_ROUND, this::evaluateRound,
                DebriefProcess.PREPARE_DEBRIEF, this::prepareDebrief,
                AdditionalRoundProcess.PLAN_ADDITIONAL_ROUND, this::planAdditionalRound,
                ReferenceCheckProcess.OPEN_REFERENCE_CHECK, e -> openReferences.open(applicationId(e)),
                PipelineProcess.EVALUATE_OFFER_GATE, this::evaluateOfferGate,
                OfferProcess.OPEN_OFFER, e -> openOffer.open(applicationId(e)),
                OfferProcess.REMIND_OFFER, this::remindOffer);
    }

    private void evaluateRound(DelegateExecution e) {
        var outcome = evaluateRound.evaluate(applicationId(e), roundOf(e));
        e.setVariable(RoundProcess.GATE_OUTCOME, outcome.name());
    }

    private void prepareDebrief(DelegateExecution e) {
        prepareDebrief.prepare(applicationId(e));
        letters.send(applicationId(e), "debriefReady", null);
    }

    private void planAdditionalRound(DelegateExecution e) {
        e.setVariable(AdditionalRoundProcess.ROUND_KEY, planAdditionalRound.plan(applicationId(e)));
    }

    /** An offer whose time is over expires; one that is out is called to mind; on others there is nothing to answer. */
    private void remindOffer(DelegateExecution e) {
        if (!expireOffer.ifDue(applicationId(e))) {
            letters.remindOfOffer(applicationId(e));
        }
    }

    private void evaluateOfferGate(DelegateExecution e) {
        var verdict = evaluateOfferGate.evaluate(applicationId(e)).verdict();
        e.setVariable(PipelineProcess.GATE_OUTCOME, verdict.outcome().name());
    }

    static long applicationId(DelegateExecution execution) {
        return execution.getVariable(PipelineProcess.APPLICATION_ID, Long.class);
    }

    /** Key of the round that the step belongs to; null outside a round. */
    static @Nullable String round(DelegateExecution execution) {
        return execution.getVariable(RoundProcess.ROUND_KEY, String.class);
    }

    private static String roundOf(DelegateExecution execution) {
        var round = round(execution);
        if (round == null) {
            throw new IllegalStateException("step " + execution.getCurrentActivityId() + " is in no round");
        }
        return round;
    }
}
