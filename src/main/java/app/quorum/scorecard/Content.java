package app.quorum.scorecard;

import app.quorum.kit.Round;
import app.quorum.scoring.Vote;
import app.quorum.shared.Invalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a panelist writes on a scorecard.
 *
 * @param ratings by competency of the round; left out in JSON means none, as with signals and answers
 * @param answers by question of the round
 */
public record Content(
        Map<String, @NotNull @Valid RatingEntry> ratings,
        List<@NotNull @Valid Signal> signals,
        Map<String, @NotNull @Valid Answer> answers,
        @Nullable Vote recommendation,
        @Nullable @Size(max = 4000) String summary) {

    public Content {
        ratings = ratings == null ? Map.of() : ratings;
        signals = signals == null ? List.of() : signals;
        answers = answers == null ? Map.of() : answers;
    }

    /** @throws Invalid if it names something that the round does not have, or one signal twice */
    void mustFit(Round plan) {
        for (var competency : ratings.keySet()) {
            if (plan.competency(competency).isEmpty()) {
                throw new Invalid("/ratings/" + competency, "is no competency of this round");
            }
        }
        var questions = plan.questions().stream().map(q -> q.key()).toList();
        for (var question : answers.keySet()) {
            if (!questions.contains(question)) {
                throw new Invalid("/answers/" + question, "is no question of this round");
            }
        }
        signalsFit(plan);
    }

    private void signalsFit(Round plan) {
        var known = new ArrayList<>(plan.greenFlags());
        known.addAll(plan.redFlags());
        var seen = new HashSet<String>();
        for (int i = 0; i < signals.size(); i++) {
            var key = signals.get(i).key();
            if (known.stream().noneMatch(s -> s.key().equals(key))) {
                throw new Invalid("/signals/" + i + "/key", "is no signal of this round");
            }
            if (!seen.add(key)) {
                throw new Invalid("/signals/" + i + "/key", "is there already");
            }
        }
    }
}
