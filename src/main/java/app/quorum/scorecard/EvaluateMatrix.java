package app.quorum.scorecard;

import app.quorum.application.Plans;
import app.quorum.application.Round;
import app.quorum.application.Rounds;
import app.quorum.kit.Kit;
import app.quorum.scoring.Observation;
import app.quorum.scoring.Rating;
import app.quorum.scoring.Score;
import app.quorum.scoring.ScoreMatrix;
import app.quorum.scoring.Weight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Brings the ratings of all revealed rounds of an application before its kit's score matrix. */
@ApplicationScoped
public class EvaluateMatrix {

    @Inject
    Rounds rounds;

    @Inject
    Scorecards scorecards;

    /** The kit's matrix, as scoring knows it. */
    public static ScoreMatrix matrix(Kit kit) {
        var categories = kit.matrix().categories().stream()
                .map(c -> new ScoreMatrix.Category(c.key(), new Weight(c.weight()), Score.ofDecimal(c.minimum())))
                .toList();
        return new ScoreMatrix(
                categories, Score.ofDecimal(kit.matrix().total()), kit.matrix().raters());
    }

    /** Every rating of the revealed rounds; of a round that is sealed, none. */
    public List<Observation> observations(long applicationId, Kit kit) {
        var revealed = rounds.of(applicationId).stream().filter(Round::revealed).toList();
        var cards = scorecards.submittedIn(revealed.stream().map(Round::id).toList());
        return revealed.stream()
                .flatMap(round -> cards.stream()
                        .filter(card -> card.round().equals(round.key()))
                        .flatMap(card -> observations(card, Plans.of(kit, round)).stream()))
                .toList();
    }

    private static List<Observation> observations(Scorecard card, app.quorum.kit.Round plan) {
        return plan.competencies().stream()
                .map(c -> new Observation(
                        card.round(),
                        c.key(),
                        c.category(),
                        c.share(),
                        card.panelist(),
                        new Rating(card.points(c.key()))))
                .toList();
    }
}
