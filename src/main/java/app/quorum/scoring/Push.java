package app.quorum.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What has to be moved: every row by what it needs, and all together by what the total needs.
 *
 * @param need of the total, in the levers' parts, 0 or more
 */
record Push(List<Row> rows, BigInteger need) {

    /**
     * Returns the fewest points that do it, empty if all together do not. Each row takes its most valuable points until
     * it has what it needs; then the most valuable ones left, of whichever row, until the total has. No fewer do: in
     * any answer each row has at least as many points, and none that are worth more.
     */
    OptionalInt fewestPoints() {
        int points = 0;
        var total = BigInteger.ZERO;
        var left = new ArrayList<BigInteger>();
        for (var row : rows) {
            var moved = BigInteger.ZERO;
            for (var point : row.points()) {
                if (moved.compareTo(row.need()) >= 0) {
                    left.add(point);
                } else {
                    moved = moved.add(point);
                    points++;
                }
            }
            if (moved.compareTo(row.need()) < 0) {
                return OptionalInt.empty();
            }
            total = total.add(moved);
        }
        left.sort(Comparator.reverseOrder());
        return fewestPoints(points, total, left);
    }

    private OptionalInt fewestPoints(int before, BigInteger moved, List<BigInteger> left) {
        int points = 0;
        var total = moved;
        while (total.compareTo(need) < 0) {
            if (points == left.size()) {
                return OptionalInt.empty();
            }
            total = total.add(left.get(points++));
        }
        return OptionalInt.of(before + points);
    }

    /** Returns the smallest moves of exactly as many points as are the fewest. */
    Moves smallest(int points) {
        int levers = rows.stream().mapToInt(row -> row.levers().size()).sum();
        return new Plan(this, points, Math.min(levers, points)).first();
    }
}
