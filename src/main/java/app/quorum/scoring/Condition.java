package app.quorum.scoring;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing a gate asks for, in words a person understands, and whether it is so.
 *
 * @param subject the key of the round or category it is about, or a word such as {@code total}
 * @param required what must be, such as {@code 4.00} or {@code 2}; scores with two decimals, rounded down
 * @param actual what is, in the same form; {@code none} where there is nothing yet
 */
public record Condition(Kind kind, String subject, String required, String actual, boolean met) {

    static final String NONE = "none";

    /** What a condition is about. */
    public enum Kind {
        SCORECARDS,
        ROUND_SCORE,
        CATEGORY_MINIMUM,
        COVERAGE,
        TOTAL,
        ROUNDS_REVEALED,
        QUORUM,
        TALLY,
        DECISION,
        REFERENCES;

        private static final Set<Kind> OF_THE_MATRIX = EnumSet.of(CATEGORY_MINIMUM, COVERAGE, TOTAL);

        /** Whether it follows from the ratings of all rounds alone. */
        public boolean isOfTheMatrix() {
            return OF_THE_MATRIX.contains(this);
        }
    }

    /** A score that must be reached; a missing one is not zero, it is not met. */
    static Condition reached(Kind kind, String subject, Score required, @Nullable Score actual) {
        return new Condition(
                kind,
                subject,
                required.shown(),
                actual == null ? NONE : actual.shown(),
                actual != null && actual.isAtLeast(required));
    }

    /** A number of people or things that must be reached. */
    static Condition counted(Kind kind, String subject, int required, int actual) {
        return new Condition(kind, subject, Integer.toString(required), Integer.toString(actual), actual >= required);
    }
}
