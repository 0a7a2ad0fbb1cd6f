package app.quorum.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Divides points among levers: the most that each number of points on each number of ratings does, row by row. */
final class Plan {

    private final Push push;
    private final int points;
    private final int ratings;

    /** Per row, as {@link Row#best}. */
    private final List<BigInteger[][][]> within;

    /** The most that the rows from the nth on do, each at least what it needs, by n, points and ratings. */
    private final List<BigInteger[][]> beyond;

    /** @param ratings at most */
    Plan(Push push, int points, int ratings) {
        this.push = push;
        this.points = points;
        this.ratings = ratings;
        this.within = push.rows().stream().map(row -> row.best(points, ratings)).toList();
        this.beyond = new ArrayList<>();
        beyond.add(Row.nothingMoved(points, ratings));
        for (int row = push.rows().size() - 1; row >= 0; row--) {
            beyond.add(0, joined(within.get(row)[0], push.rows().get(row).need(), beyond.get(0)));
        }
    }

    /** Returns the moves with the fewest ratings; of those, the ones with the most points in front. */
    Moves first() {
        int fewest = 0;
        while (beyond.get(0)[points][fewest].compareTo(push.need()) < 0) {
            fewest++;
        }
        var left = new Left(points, fewest);
        var levers = new ArrayList<Lever>();
        var moves = new ArrayList<Integer>();
        for (int row = 0; row < push.rows().size(); row++) {
            var all = push.rows().get(row).levers();
            for (int n = 0; n < all.size(); n++) {
                levers.add(all.get(n));
                moves.add(left.move(all.get(n), row, n));
            }
            left.endRow();
        }
        return new Moves(levers, moves);
    }

    private BigInteger[][] joined(BigInteger[][] first, BigInteger need, BigInteger[][] others) {
        var joined = Row.nothingMoved(points, ratings);
        joined[0][0] = Row.IMPOSSIBLE;
        for (int p = 0; p <= points; p++) {
            for (int r = 0; r <= ratings; r++) {
                if (first[p][r].compareTo(need) >= 0) { // what is impossible is less than any need
                    add(joined, first[p][r], others, new int[] {p, r});
                }
            }
        }
        return joined;
    }

    private void add(BigInteger[][] joined, BigInteger moved, BigInteger[][] others, int[] by) {
        for (int p = by[0]; p <= points; p++) {
            for (int r = by[1]; r <= ratings; r++) {
                var other = others[p - by[0]][r - by[1]];
                if (other.signum() >= 0) {
                    joined[p][r] = joined[p][r].max(moved.add(other));
                }
            }
        }
    }

    /** What is still to be moved, on the way from the first lever to the last. */
    private final class Left {

        private int points;
        private int ratings;
        private BigInteger inRow = BigInteger.ZERO;
        private BigInteger total = BigInteger.ZERO;

        Left(int points, int ratings) {
            this.points = points;
            this.ratings = ratings;
        }

        /** Moves a lever as far as what is left still does it then, and answers how far. */
        int move(Lever lever, int row, int n) {
            int moved = Math.min(lever.reach(), points);
            while (!suffices(lever, moved, row, n)) {
                moved--;
            }
            points -= moved;
            ratings -= moved > 0 ? 1 : 0;
            inRow = inRow.add(lever.moved(moved));
            total = total.add(lever.moved(moved));
            return moved;
        }

        void endRow() {
            inRow = BigInteger.ZERO;
        }

        private boolean suffices(Lever lever, int moved, int row, int n) {
            int others = ratings - (moved > 0 ? 1 : 0);
            for (int p = 0; p <= points - moved; p++) {
                for (int r = 0; r <= others; r++) {
                    var here = within.get(row)[n + 1][p][r];
                    var there = beyond.get(row + 1)[points - moved - p][others - r];
                    if (here.signum() >= 0
                            && there.signum() >= 0
                            && does(lever.moved(moved).add(here), there, row)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean does(BigInteger here, BigInteger there, int row) {
            return inRow.add(here).compareTo(push.rows().get(row).need()) >= 0
                    && total.add(here).add(there).compareTo(push.need()) >= 0;
        }
    }
}
