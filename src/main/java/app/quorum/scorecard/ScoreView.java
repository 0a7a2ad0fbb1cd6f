package app.quorum.scorecard;

import app.quorum.scoring.Score;
import org.jspecify.annotations.Nullable;

/**
 * A score for machines and for people.
 *
 * @param exact a fraction such as {@code 11/3}
 * @param shown two decimals, rounded down
 */
public record ScoreView(String exact, String shown) {

    public static ScoreView of(Score score) {
        return new ScoreView(score.exact(), score.shown());
    }

    /** Null for a score there is not. */
    public static @Nullable ScoreView ofNullable(@Nullable Score score) {
        return score == null ? null : of(score);
    }
}
