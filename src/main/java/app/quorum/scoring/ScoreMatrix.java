package app.quorum.scoring;

import static app.quorum.scoring.Condition.Kind.CATEGORY_MINIMUM;
import static app.quorum.scoring.Condition.Kind.COVERAGE;
import static app.quorum.scoring.Condition.Kind.TOTAL;

import app.quorum.scoring.Evaluation.CategoryScore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a kit asks of the ratings of all rounds together.
 *
 * @param categories weights add up to {@value Weight#WHOLE} bp, keys are distinct
 * @param total least weighted mean of all categories
 * @param raters least number of distinct panelists per category, 1 or more
 */
public record ScoreMatrix(List<Category> categories, Score total, int raters) {

    /** A row of the matrix: what it weighs in the total, and the least it must reach by itself. */
    public record Category(String key, Weight weight, Score minimum) {}

    public ScoreMatrix {
        categories = List.copyOf(categories);
        int whole = categories.stream().mapToInt(c -> c.weight().basisPoints()).sum();
        if (whole != Weight.WHOLE) {
            throw new IllegalArgumentException("category weights must add up to 10000 bp, were " + whole);
        }
        if (categories.stream().map(Category::key).distinct().count() < categories.size()) {
            throw new IllegalArgumentException("category keys must be distinct");
        }
        if (raters < 1) {
            throw new IllegalArgumentException("a category needs at least 1 rater, was " + raters);
        }
    }

    /**
     * Returns scores, coverage and conditions, exactly and whatever the order of the observations.
     *
     * <p>A category's score is the mean, weighted by share, over its rated (round, competency) pairs of the mean rating
     * over the panelists of the pair. A category nobody rated has no score, and the total then has none either: missing
     * is neither zero nor passed over.
     *
     * @throws IllegalArgumentException if a panelist rates one competency of a round twice, if two observations of a
     *     pair differ in category or share, or if a category is none of this matrix; a published kit causes none of it
     */
    public Evaluation evaluate(Collection<Observation> observations) {
        var ratings = Ratings.of(observations);
        requireKnown(ratings);
        var scores = new ArrayList<CategoryScore>();
        var conditions = new ArrayList<Condition>();
        for (var category : categories) {
            var key = category.key();
            var score = ratings.score(key);
            var minimum = Condition.reached(CATEGORY_MINIMUM, key, category.minimum(), score);
            var coverage = Condition.counted(COVERAGE, key, raters, ratings.raters(key));
            boolean met = minimum.met() && coverage.met();
            scores.add(new CategoryScore(key, category.weight(), score, ratings.raters(key), met));
            conditions.add(minimum);
            conditions.add(coverage);
        }
        conditions.add(Condition.reached(TOTAL, "total", total, Evaluation.total(scores)));
        return new Evaluation(scores, conditions);
    }

    private void requireKnown(Ratings ratings) {
        var known = categories.stream().map(Category::key).toList();
        if (!known.containsAll(ratings.categories())) {
            throw new IllegalArgumentException("categories rated must be " + known + ", were " + ratings.categories());
        }
    }
}
