package app.quorum.offer;

import app.quorum.scorecard.ScoreView;
import app.quorum.scoring.Condition;
import app.quorum.scoring.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the offer gate says now.
 *
 * @param total null unless every category has a score
 * @param evaluatedAt when this was computed
 */
public record OfferGateView(
        Verdict.Outcome outcome,
        int kitVersion,
        List<Category> categories,
        @Nullable ScoreView total,
        List<Condition> conditions,
        Instant evaluatedAt) {

    /** A row of the matrix; weight in basis points. */
    public record Category(
            String key,
            int weight,
            BigDecimal minimum,
            @Nullable ScoreView score,
            int raters,
            boolean met) {}
}
