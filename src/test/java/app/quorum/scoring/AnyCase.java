package app.quorum.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Any score matrix with any ratings of one application, open about as often as not. Equal seeds give equal cases. */
record AnyCase(ScoreMatrix matrix, List<Observation> observations, SplittableRandom random) {

    private static final List<String> PANELISTS = List.of("ana", "ben", "cem", "dee");

    static AnyCase of(long seed) {
        return of(seed, 3);
    }

    /** With at most so many categories, rounds, and competencies per round. */
    static AnyCase of(long seed, int most) {
        var random = new SplittableRandom(seed);
        var matrix = anyMatrix(random, most);
        var observations = new ArrayList<Observation>();
        int fed = 0;
        for (int round = random.nextInt(1, most + 1); round > 0; round--) {
            var panel = shuffled(PANELISTS, random).subList(0, random.nextInt(1, PANELISTS.size()));
            for (int competency = random.nextInt(1, most + 1); competency > 0; competency--) {
                var category = "category-" + fed++ % matrix.categories().size();
                int share = random.nextInt(1, Weight.WHOLE + 1);
                for (var who : panel) {
                    var rating = new Rating(random.nextInt(2, 6));
                    observations.add(
                            new Observation("round-" + round, "c-" + competency, category, share, who, rating));
                }
            }
        }
        return new AnyCase(matrix, List.copyOf(observations), random);
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    Evaluation evaluated() {
        return matrix.evaluate(observations);
    }

    Observation anyObservation() {
        return observations.get(random.nextInt(observations.size()));
    }

    /** One rating, if not the best already, raised to the best. */
    List<Observation> raised() {
        var one = anyObservation();
        return observations.stream()
                .map(o -> o.equals(one) ? with(o, Rating.BEST) : o)
                .toList();
    }

    /** The matrix with one of its bars higher, if not the highest already. */
    ScoreMatrix stricter() {
        var categories = new ArrayList<>(matrix.categories());
        switch (random.nextInt(3)) {
            case 0 -> {
                int row = random.nextInt(categories.size());
                var old = categories.get(row);
                categories.set(row, new ScoreMatrix.Category(old.key(), old.weight(), above(old.minimum())));
                return new ScoreMatrix(categories, matrix.total(), matrix.raters());
            }
            case 1 -> {
                return new ScoreMatrix(categories, above(matrix.total()), matrix.raters());
            }
            default -> {
                return new ScoreMatrix(categories, matrix.total(), matrix.raters() + 1);
            }
        }
    }

    static Observation with(Observation o, Rating other) {
        return new Observation(o.round(), o.competency(), o.category(), o.share(), o.panelist(), other);
    }

    static <T> List<T> shuffled(List<T> all, SplittableRandom random) {
        var left = new ArrayList<>(all);
        var shuffled = new ArrayList<T>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }

    private Score above(Score minimum) {
        var higher = anyScore(random, 500);
        return higher.isAtLeast(minimum) ? higher : minimum;
    }

    private static ScoreMatrix anyMatrix(SplittableRandom random, int most) {
        var categories = new ArrayList<ScoreMatrix.Category>();
        int left = Weight.WHOLE;
        for (int others = random.nextInt(0, most); others >= 0; others--) {
            int weight = others == 0 ? left : random.nextInt(1, left - others + 1);
            var key = "category-" + categories.size();
            categories.add(new ScoreMatrix.Category(key, new Weight(weight), anyScore(random, 370)));
            left -= weight;
        }
        return new ScoreMatrix(categories, anyScore(random, 370), random.nextInt(1, 3));
    }

    /** From 1.00 to the given hundredths. */
    private static Score anyScore(SplittableRandom random, int mostHundredths) {
        return Score.ofDecimal(BigDecimal.valueOf(random.nextInt(100, mostHundredths + 1), 2));
    }
}
