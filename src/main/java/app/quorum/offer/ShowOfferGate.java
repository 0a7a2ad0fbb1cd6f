package app.quorum.offer;

import app.quorum.application.Access;
import app.quorum.kit.Kit;
import app.quorum.kit.Kits;
import app.quorum.kit.Matrix;
import app.quorum.scorecard.EvaluateMatrix;
import app.quorum.scorecard.ScoreView;
import app.quorum.scorecard.Seal;
import app.quorum.scoring.Condition;
import app.quorum.scoring.Evaluation;
import app.quorum.scoring.OfferFacts;
import app.quorum.scoring.Verdict;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Shows where an application stands with the offer gate, and keeps nothing. */
@ApplicationScoped
public class ShowOfferGate {

    @Inject
    Access access;

    @Inject
    Seal seal;

    @Inject
    GatherOfferFacts gatherOfferFacts;

    @Inject
    Kits kits;

    @Inject
    Clock clock;

    /** To whoever the ratings are sealed for, it tells nothing that follows from them. */
    @Transactional
    public OfferGateView show(long applicationId, Actor actor) {
        var application = access.read(actor, applicationId);
        var kit = kits.published(application.kitId());
        return seal.opens(actor, application)
                ? open(kit, gatherOfferFacts.of(application, kit))
                : sealed(kit, gatherOfferFacts.sealed(application, kit));
    }

    private OfferGateView open(Kit kit, OfferFacts facts) {
        var verdict = GatherOfferFacts.ask(facts, kit);
        var evaluation = EvaluateMatrix.matrix(kit).evaluate(facts.observations());
        return new OfferGateView(
                verdict.outcome(),
                kit.version(),
                rows(kit, evaluation),
                ScoreView.ofNullable(evaluation.total()),
                verdict.conditions(),
                clock.instant());
    }

    private OfferGateView sealed(Kit kit, OfferFacts facts) {
        var conditions = GatherOfferFacts.ask(facts, kit).conditions().stream()
                .map(c -> c.kind().isOfTheMatrix()
                        ? new Condition(c.kind(), c.subject(), c.required(), "sealed", false)
                        : c)
                .toList();
        var nothing = EvaluateMatrix.matrix(kit).evaluate(List.of());
        return new OfferGateView(
                Verdict.Outcome.NOT_YET, kit.version(), rows(kit, nothing), null, conditions, clock.instant());
    }

    private static List<OfferGateView.Category> rows(Kit kit, Evaluation evaluation) {
        var rows = new ArrayList<OfferGateView.Category>();
        for (int i = 0; i < evaluation.categories().size(); i++) {
            rows.add(row(
                    kit.matrix().categories().get(i), evaluation.categories().get(i)));
        }
        return rows;
    }

    private static OfferGateView.Category row(Matrix.Category asked, Evaluation.CategoryScore given) {
        return new OfferGateView.Category(
                asked.key(),
                asked.weight(),
                asked.minimum(),
                ScoreView.ofNullable(given.score()),
                given.raters(),
                given.met());
    }
}
