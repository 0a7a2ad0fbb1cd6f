package app.quorum.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The score matrix of the kit middleware-architect. */
final class ArchitectMatrix {

    static final ScoreMatrix MATRIX = new ScoreMatrix(
            List.of(
                    category("django-expertise", 20, 4),
                    category("architecture-experience", 20, 4),
                    category("technical-deep-dive", 15, 3),
                    category("system-design", 15, 3),
                    category("leadership", 15, 3),
                    category("communication", 10, 4),
                    category("culture-fit", 5, 3)),
            Score.ofDecimal(new BigDecimal("3.5")),
            2);

    private ArchitectMatrix() {}

    /** Two panelists who give each category, in the order above, the same points in one round. */
    static List<Observation> rated(int... points) {
        return IntStream.range(0, points.length)
                .boxed()
                .flatMap(row -> List.of("ana", "ben").stream().map(who -> observation(row, who, points[row])))
                .toList();
    }

    static Observation observation(int row, String panelist, int points) {
        var category = MATRIX.categories().get(row).key();
        return new Observation("round-1", category + "-rated", category, 10_000, panelist, new Rating(points));
    }

    private static ScoreMatrix.Category category(String key, int percent, int minimum) {
        return new ScoreMatrix.Category(key, new Weight(percent * 100), Score.of(minimum));
    }
}
