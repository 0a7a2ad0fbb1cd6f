package app.quorum.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The levers of one category, and by how much they have to move it together.
 *
 * @param need in the levers' parts, 0 or more
 */
record Row(List<Lever> levers, BigInteger need) {

    /** Where levers cannot be moved as asked: less than any sum of what they do. */
    static final BigInteger IMPOSSIBLE = BigInteger.ONE.negate();

    /** Returns what each single point is worth, the most valuable first: the first n are the best that n points do. */
    List<BigInteger> points() {
        var points = new ArrayList<BigInteger>();
        for (var lever : levers) {
            for (int n = 0; n < lever.reach(); n++) {
                points.add(lever.worth());
            }
        }
        points.sort(Comparator.reverseOrder());
        return points;
    }

    /** Returns the most that the levers from the nth on do, by n, points and ratings, each exactly so many. */
    BigInteger[][][] best(int mostPoints, int mostRatings) {
        var best = new BigInteger[levers.size() + 1][][];
        best[levers.size()] = nothingMoved(mostPoints, mostRatings);
        for (int n = levers.size() - 1; n >= 0; n--) {
            best[n] = new BigInteger[mostPoints + 1][mostRatings + 1];
            for (int points = 0; points <= mostPoints; points++) {
                for (int ratings = 0; ratings <= mostRatings; ratings++) {
                    best[n][points][ratings] = best(levers.get(n), best[n + 1], points, ratings);
                }
            }
        }
        return best;
    }

    /** Returns 0 at no points on no ratings, and {@link #IMPOSSIBLE} everywhere else. */
    static BigInteger[][] nothingMoved(int mostPoints, int mostRatings) {
        var none = new BigInteger[mostPoints + 1][mostRatings + 1];
        for (var row : none) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        none[0][0] = BigInteger.ZERO;
        return none;
    }

    private static BigInteger best(Lever lever, BigInteger[][] others, int points, int ratings) {
        var best = others[points][ratings];
        for (int moved = 1; ratings > 0 && moved <= Math.min(lever.reach(), points); moved++) {
            var rest = others[points - moved][ratings - 1];
            if (rest.signum() >= 0) {
                best = best.max(rest.add(lever.moved(moved)));
            }
        }
        return best;
    }
}
