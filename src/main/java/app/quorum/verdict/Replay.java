package app.quorum.verdict;

import app.quorum.scoring.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A kept verdict beside what its gate answers to the same questions again; nothing of the ratings it follows from.
 *
 * @param round key; null for the offer gate
 * @param recomputed null if what was kept cannot be read, or no gate could have been asked it
 * @param agrees whether outcome and every condition are the same to the letter
 */
public record Replay(
        long id,
        long applicationId,
        @Nullable String round,
        Verdict.Outcome kept,
        Verdict.@Nullable Outcome recomputed,
        boolean agrees) {}
