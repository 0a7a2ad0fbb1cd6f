package app.quorum.scoring;

import static app.quorum.scoring.Condition.Kind.ROUND_SCORE;
import static app.quorum.scoring.Condition.Kind.SCORECARDS;

import java.util.Collection;
import java.util.List;

/**
 * Advice to the recruiter after a round: are all scorecards in, and is their mean enough?
 *
 * @param round key
 * @param minimum least mean of the scorecards' scores
 * @param panelists how many are to submit, recused and released ones left out; 0 where all are, and then one is awaited
 *     all the same
 */
public record RoundGate(String round, Score minimum, int panelists) {

    private static final String SEALED = "sealed";

    /** Not yet while scorecards are missing, and then without any score: the round is sealed. */
    public Verdict evaluate(Collection<Score> scorecards) {
        var in = Condition.counted(SCORECARDS, round, Math.max(panelists, 1), scorecards.size());
        if (!in.met()) {
            var sealed = new Condition(ROUND_SCORE, round, minimum.shown(), SEALED, false);
            return new Verdict(Verdict.Outcome.NOT_YET, List.of(in, sealed));
        }
        return Verdict.of(List.of(in, Condition.reached(ROUND_SCORE, round, minimum, Score.mean(scorecards))));
    }
}
