package app.quorum.debrief;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.quorum.application.Application;
import app.quorum.application.Rounds;
import app.quorum.kit.Kit;
import app.quorum.scorecard.EvaluateMatrix;
import app.quorum.scoring.Evaluation;
import app.quorum.scoring.Evaluation.CategoryScore;
import app.quorum.scoring.Observation;
import app.quorum.scoring.VotingRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

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
        var matrix = EvaluateMatrix.matrix(kit).evaluate(observations);
        return new Bounds(
                VotingRule.valueOf(kit.debrief().votingRule()),
                matrix,
                additional < kit.additional().most(),
                leastKnownFirst(matrix, observations));
    }

    /** By how many people rated a category, then by how often; equals in the order of the kit. */
    private static List<String> leastKnownFirst(Evaluation matrix, List<Observation> observations) {
        var ratings = observations.stream().collect(groupingBy(Observation::category, counting()));
        return matrix.categories().stream()
                .sorted(comparingInt(CategoryScore::raters).thenComparing(c -> ratings.getOrDefault(c.key(), 0L)))
                .map(CategoryScore::key)
                .toList();
    }
}
