package app.quorum.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a score matrix says about one application.
 *
 * @param categories in the order of the matrix
 * @param conditions minimum and coverage of each category, then the total
 */
public record Evaluation(List<CategoryScore> categories, List<Condition> conditions) {

    /**
     * What one category came to.
     *
     * @param weight in the total
     * @param score null while nobody has rated it
     * @param raters distinct panelists who rated it, in whichever rounds
     * @param met whether it is covered and has reached its minimum
     */
    public record CategoryScore(
            String key, Weight weight, @Nullable Score score, int raters, boolean met) {}

    public Evaluation {
        categories = List.copyOf(categories);
        conditions = List.copyOf(conditions);
    }

    /** Returns the weighted mean of all categories, null unless every one has a score. */
    public @Nullable Score total() {
        return total(categories);
    }

    /** Whether every condition is met. */
    public boolean met() {
        return conditions.stream().allMatch(Condition::met);
    }

    /** Returns what stands in the way, in the order of the matrix. */
    public List<Condition> unmet() {
        return conditions.stream().filter(condition -> !condition.met()).toList();
    }

    static @Nullable Score total(List<CategoryScore> categories) {
        var weighed = new ArrayList<Score.Weighed>();
        for (var category : categories) {
            var score = category.score();
            if (score == null) {
                return null;
            }
            weighed.add(new Score.Weighed(category.weight(), score));
        }
        return Score.weightedMean(weighed);
    }
}
