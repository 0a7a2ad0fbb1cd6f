package app.quorum.offer;

import app.quorum.application.Applications;
import app.quorum.kit.Kits;
import app.quorum.scorecard.GateVerdicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asks the one gate that every offer passes, and keeps what it said with all it was asked about. */
@ApplicationScoped
public class EvaluateOfferGate {

    @Inject
    Applications applications;

    @Inject
    GatherOfferFacts gatherOfferFacts;

    @Inject
    GateVerdicts verdicts;

    @Inject
    Kits kits;

    @Transactional
    public GateAnswer evaluate(long applicationId) {
        var application = applications.lock(applicationId);
        var kit = kits.published(application.kitId());
        var facts = gatherOfferFacts.of(application, kit);
        var verdict = GatherOfferFacts.ask(facts, kit);
        return new GateAnswer(verdicts.keep(application, null, verdict, facts).id(), verdict);
    }
}
