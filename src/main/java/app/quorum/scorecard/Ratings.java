package app.quorum.scorecard;

import app.quorum.kit.Competency;
import app.quorum.kit.Round;
import app.quorum.scoring.Vote;
import app.quorum.scoring.Weight;
import app.quorum.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ratings of one scorecard by competency: what they lack, and what they come to. */
record Ratings(Map<String, RatingEntry> all) {

    /** @throws RuleViolation naming what is missing: points or evidence of a competency, or the recommendation */
    void mustBeWhole(Round plan, @Nullable Vote recommendation) {
        var missing = new ArrayList<String>();
        plan.competencies().stream()
                .map(Competency::key)
                .filter(c -> !all.containsKey(c) || !all.get(c).whole())
                .forEach(c -> missing.add("points and evidence of " + c));
        if (recommendation == null) {
            missing.add("recommendation");
        }
        if (!missing.isEmpty()) {
            throw new RuleViolation("scorecard-incomplete", "still missing: " + String.join(", ", missing));
        }
    }

    /** Weighted mean in parts of {@link Weight#WHOLE}: 10000 to 50000, exact. */
    int score(Round plan) {
        return plan.competencies().stream()
                .mapToInt(c -> c.weight() * points(c.key()))
                .sum();
    }

    int points(String competency) {
        var rating = all.get(competency);
        if (rating == null || rating.points() == null) {
            throw new IllegalStateException("a scorecard that is in has no points for " + competency);
        }
        return rating.points();
    }
}
