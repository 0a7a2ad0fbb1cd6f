package app.quorum.kit;

import java.util.List;

/**
 * How the decision meeting runs.
 *
 * @param quorum least number of participants, however many are excused
 * @param votingRule LOWER_MEDIAN, UNANIMOUS_YES or MAJORITY_YES
 * @param silentBallot whether a sealed ballot precedes the talk
 */
public record DebriefPlan(
        int minutes,
        int quorum,
        String votingRule,
        boolean silentBallot,
        List<AgendaStep> agenda,
        List<DecisionOption> options) {

    public DebriefPlan {
        agenda = List.copyOf(agenda);
        options = List.copyOf(options);
    }

    /** A timed step of the meeting. */
    public record AgendaStep(String key, String name, int minutes) {}

    /**
     * What may be decided.
     *
     * @param outcome STRONG_YES, YES, MAYBE or NO
     * @param meaning the path in a sentence
     */
    public record DecisionOption(String outcome, Path path, String meaning) {}

    /** Where a decision leads. */
    public enum Path {
        OFFER,
        REFERENCES_THEN_OFFER,
        ADDITIONAL_ROUND,
        REJECTION
    }
}
