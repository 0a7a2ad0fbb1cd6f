package app.quorum.seed;

import app.quorum.kit.Competency;
import app.quorum.kit.Kit;
import app.quorum.kit.Round;
import app.quorum.scorecard.Content;
import app.quorum.scorecard.RatingEntry;
import app.quorum.scorecard.Signal;
import app.quorum.scoring.Vote;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one panelist of a story writes on a scorecard: points by the candidate's strengths, and words that go with them. */
record FillScorecard(Company company, Evidence evidence, Story story, Kit kit) {

    private static final int TENTHS = 10;

    /** @param turn the panelist's number on the panel, from 0 */
    Content of(Round plan, int turn) {
        var ratings = plan.competencies().stream().collect(Collectors.toMap(Competency::key, c -> rate(c, turn)));
        var points = mean(plan, turn);
        var recommendation = recommendation(points);
        var summaries = company.phrases().summaries().getOrDefault(recommendation, List.of());
        var summary = summaries.get(Math.floorMod(story.choose(plan.key(), 2) + turn, summaries.size()));
        return new Content(ratings, signals(plan, points), Map.of(), recommendation, summary);
    }

    private RatingEntry rate(Competency competency, int turn) {
        int points = points(competency, turn);
        int sentence = story.choose(competency.key(), 2) + turn;
        return new RatingEntry(points, evidence.of(competency.key(), points, sentence));
    }

    /** A strength of 43 is 4 points, and 5 on three of ten occasions. */
    private int points(Competency competency, int turn) {
        int strength = story.strengths().get(categories().indexOf(competency.category()));
        int occasion = (story.choose(competency.key(), TENTHS) + 3 * turn) % TENTHS;
        return strength / TENTHS + (occasion < strength % TENTHS ? 1 : 0);
    }

    /** In tenths. */
    private int mean(Round plan, int turn) {
        int sum = plan.competencies().stream()
                .mapToInt(c -> c.weight() * points(c, turn))
                .sum();
        return sum / (10_000 / TENTHS);
    }

    private static Vote recommendation(int tenths) {
        if (tenths >= 45) {
            return Vote.STRONG_YES;
        }
        if (tenths >= 36) {
            return Vote.YES;
        }
        return tenths >= 30 ? Vote.MAYBE : Vote.NO;
    }

    private List<Signal> signals(Round plan, int tenths) {
        boolean isMixed = tenths >= 30 && tenths < 40;
        var flags = tenths < 30 ? plan.redFlags() : plan.greenFlags();
        if (isMixed || flags.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Signal(flags.get(story.choose(plan.key(), flags.size())).key(), null));
    }

    private List<String> categories() {
        return kit.matrix().categories().stream().map(c -> c.key()).toList();
    }
}
