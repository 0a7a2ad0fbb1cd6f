package app.quorum.scoring;

import java.math.BigInteger;

/**
 * One rating that may move, up or down as all others.
 *
 * @param reach by how many points at most, 0 to 4
 * @param worth by how much one point moves the total, in parts of a common denominator
 */
record Lever(Observation observation, int reach, BigInteger worth) {

    /** Returns by how much so many points move the total. */
    BigInteger moved(int points) {
        return worth.multiply(BigInteger.valueOf(points));
    }
}
