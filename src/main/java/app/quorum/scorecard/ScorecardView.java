package app.quorum.scorecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard as its author, or after the reveal its readers, see it.
 *
 * @param score weighted mean; null for a draft
 */
public record ScorecardView(
        String panelist,
        Scorecard.Status status,
        @JsonUnwrapped Content content,
        @Nullable ScoreView score,
        @Nullable Instant submittedAt) {

    static ScorecardView of(Scorecard card) {
        var score = card.score();
        return new ScorecardView(
                card.panelist(),
                card.status(),
                card.content(),
                score == null ? null : ScoreView.of(EvaluateRound.score(score)),
                card.submittedAt());
    }

    /** What an author sees before having written anything. */
    static ScorecardView blank(String panelist) {
        var nothing = new Content(Map.of(), List.of(), Map.of(), null, null);
        return new ScorecardView(panelist, Scorecard.Status.DRAFT, nothing, null, null);
    }
}
