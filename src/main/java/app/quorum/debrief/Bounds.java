package app.quorum.debrief;

import app.quorum.scoring.Condition;
import app.quorum.scoring.Evaluation;
import app.quorum.scoring.MostFavourable;
import app.quorum.scoring.Vote;
import app.quorum.scoring.VotingRule;
import app.quorum.shared.RuleViolation;
import java.util.List;

/**
 * What a decision may not go beyond.
 *
 * @param rule that makes the tally
 * @param matrix over all revealed rounds
 * @param furtherRound whether the kit allows one more additional round
 * @param leastKnownFirst keys of all categories, the one with the least evidence first
 */
public record Bounds(VotingRule rule, Evaluation matrix, boolean furtherRound, List<String> leastKnownFirst) {

    public Bounds {
        leastKnownFirst = List.copyOf(leastKnownFirst);
    }

    /** @throws RuleViolation if the outcome is more favourable than tally or matrix let it be, or its round is spent */
    void mustAllow(Vote outcome, Vote tally) {
        if (outcome.isMoreFavourableThan(tally)) {
            var above = new Condition(
                    Condition.Kind.TALLY, "debrief", outcome + " or more favourable", tally.name(), false);
            throw new RuleViolation("decision-above-tally", "the tally is " + tally, List.of(above));
        }
        if (!MostFavourable.of(tally, matrix.met()).allows(outcome)) {
            throw new RuleViolation(
                    "matrix-not-met", "only MAYBE and NO are decisions: see conditions", matrix.conditions());
        }
        if (outcome == Vote.MAYBE && !furtherRound) {
            throw new RuleViolation("no-further-round", "the kit allows no further additional round");
        }
    }

    /** What may be decided, the most favourable first. */
    List<Vote> allowed(Vote tally) {
        return MostFavourable.of(tally, matrix.met()).decisions().stream()
                .filter(vote -> vote != Vote.MAYBE || furtherRound)
                .toList();
    }
}
