package app.quorum.scoring;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;

/** By how many points each lever moves, in the order of the levers. */
record Moves(List<Lever> levers, List<Integer> points) {

    /** Of moves of equally many points: the fewest ratings, then the most points as far in front as they differ. */
    static final Comparator<Moves> SMALLEST = comparingInt(Moves::ratings).thenComparing(Moves::inFront);

    private int ratings() {
        return (int) points.stream().filter(p -> p > 0).count();
    }

    private static int inFront(Moves one, Moves other) {
        for (int i = 0; i < one.points.size(); i++) {
            int difference = other.points.get(i) - one.points.get(i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
