package app.quorum.scorecard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a scorecard said from one moment on.
 *
 * @param number 1 as submitted, and one more with each amendment
 * @param reason of the amendment; null as submitted
 * @param score as scorecards keep it
 */
record Edition(int number, @Nullable String reason, Instant at, Content content, int score) {

    ScoreView shown() {
        return ScoreView.of(EvaluateRound.score(score));
    }
}
