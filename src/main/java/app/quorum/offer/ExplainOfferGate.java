package app.quorum.offer;

import app.quorum.application.Access;
import app.quorum.application.Application;
import app.quorum.kit.Kit;
import app.quorum.kit.Kits;
import app.quorum.scorecard.EvaluateMatrix;
import app.quorum.scorecard.FindEarlyStop;
import app.quorum.scorecard.Seal;
import app.quorum.scoring.Flip;
import app.quorum.scoring.LeaveOneOut;
import app.quorum.scoring.OfferFacts;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Explains what the offer gate says now, to whoever may read the ratings it follows from, and keeps nothing. */
@ApplicationScoped
public class ExplainOfferGate {

    @Inject
    Access access;

    @Inject
    Seal seal;

    @Inject
    GatherOfferFacts gatherOfferFacts;

    @Inject
    FindEarlyStop findEarlyStop;

    @Inject
    Kits kits;

    /** Ratings of revealed rounds only: a sealed one changes nothing of the answer. */
    @Transactional
    public ExplanationView explain(long applicationId, Actor actor) {
        var application = access.read(actor, applicationId);
        if (!seal.opens(actor, application)) {
            throw new Forbidden("an explanation follows from ratings, which are sealed for you");
        }
        var kit = kits.published(application.kitId());
        return explained(application, kit, gatherOfferFacts.of(application, kit));
    }

    private ExplanationView explained(Application application, Kit kit, OfferFacts facts) {
        var matrix = EvaluateMatrix.matrix(kit);
        var known = facts.observations();
        boolean met = matrix.evaluate(known).met();
        var verdict = GatherOfferFacts.ask(facts, kit);
        return new ExplanationView(
                verdict.outcome(),
                ExplanationView.Reach.of(findEarlyStop.of(application.id(), kit, known)),
                Flip.smallest(matrix, known).map(ExplanationView.Turn::of).orElse(null),
                LeaveOneOut.of(matrix, known).stream()
                        .map(one -> ExplanationView.Without.of(one, met))
                        .toList(),
                verdict.unmet().stream()
                        .filter(unmet -> !unmet.kind().isOfTheMatrix())
                        .toList());
    }
}
