package app.quorum.scoring;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The most favourable decision that a hiring manager may record; less favourable ones are always allowed. */
public record MostFavourable(Vote decision) {

    /** Never more favourable than the tally, and at best MAYBE while the score matrix is not met. */
    public static MostFavourable of(Vote tally, boolean matrixMet) {
        return new MostFavourable(matrixMet ? tally : Collections.max(List.of(tally, Vote.MAYBE)));
    }

    public boolean allows(Vote other) {
        return !other.isMoreFavourableThan(decision);
    }

    /** Returns every decision allowed, the most favourable first. */
    public List<Vote> decisions() {
        return Arrays.stream(Vote.values()).filter(this::allows).toList();
    }
}
