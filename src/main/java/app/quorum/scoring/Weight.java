package app.quorum.scoring;

/** A share of a whole, 1 to 10000 basis points: 1 bp = 0.01 %. */
public record Weight(int basisPoints) {

    /** What the weights of one round, and of one matrix, add up to. */
    public static final int WHOLE = 10_000;

    public Weight {
        if (basisPoints < 1 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("weight must be 1 to 10000 bp, was " + basisPoints);
        }
    }
}
