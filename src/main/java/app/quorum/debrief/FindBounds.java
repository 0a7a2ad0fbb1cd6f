package app.quorum.debrief;

import app.quorum.application.Application;
import app.quorum.application.Rounds;
import app.quorum.kit.Kit;
import app.quorum.scorecard.EvaluateMatrix;
import app.quorum.scoring.VotingRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds out what a decision on an application may not go beyond. */
@ApplicationScoped
public class FindBounds {

    @Inject
    Rounds rounds;

    @Inject
    EvaluateMatrix evaluateMatrix;

    public Bounds of(Application application, Kit kit) {
        var observations = evaluateMatrix.observations(application.id(), kit);
        long additional = rounds.of(application.id()).stream()
                .filter(r -> !r.categories().isEmpty())
                .count();
        return new Bounds(
                VotingRule.valueOf(kit.debrief().votingRule()),
                EvaluateMatrix.matrix(kit).evaluate(observations),
                additional < kit.additional().most());
    }
}
