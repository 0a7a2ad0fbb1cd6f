package app.quorum.scorecard;

import java.util.List;

/**
 * Everything the round gate looks at, as far as it is no rule of the kit.
 *
 * @param panelists how many are to submit
 * @param scores of the scorecards, ascending, in parts of 10000
 */
public record RoundFacts(String round, int panelists, List<Integer> scores) {

    public RoundFacts {
        scores = scores.stream().sorted().toList(); // equal facts are stored as equal text
    }
}
