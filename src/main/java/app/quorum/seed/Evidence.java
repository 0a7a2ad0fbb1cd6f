package app.quorum.seed;

import java.util.List;
import java.util.Map;

/** What panelists write beside a rating: sentences by competency, then by points. */
record Evidence(Map<String, Map<Integer, List<String>>> sentences) {

    private static final int LEAST = 2; // what is said of 2 points is said of 1 as well

    /** @param turn another number, another sentence, where there are several */
    String of(String competency, int points, int turn) {
        var ofPoints = sentences.getOrDefault(competency, Map.of()).get(Math.max(points, LEAST));
        if (ofPoints == null) {
            throw new IllegalArgumentException("nothing to say of " + points + " points for " + competency);
        }
        return ofPoints.get(Math.floorMod(turn, ofPoints.size()));
    }
}
