package app.quorum.debrief;

import app.quorum.scorecard.ScoreView;
import app.quorum.scoring.Condition;
import app.quorum.scoring.Vote;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A debrief as those who may read it see it.
 *
 * @param speakingOrder usernames
 * @param shift how votes moved between the ballots; empty until both are closed
 * @param matrix null for those who are still to rate the candidate
 * @param feedbackDraft what a candidate who is rejected could be told, for a person to edit; null where the matrix is, and
 *     after the decision
 * @param decision null before
 * @param allowedDecisions as far as matrix, rounds and, once there is one, tally allow; none after the decision
 */
public record DebriefView(
        int number,
        Instant openedAt,
        String openedBy,
        List<Step> agenda,
        List<Person> participants,
        List<String> speakingOrder,
        Quorum quorum,
        List<Remark> notes,
        List<BallotView> ballots,
        List<Shift> shift,
        @Nullable MatrixView matrix,
        @Nullable String feedbackDraft,
        @Nullable DecisionView decision,
        List<Vote> allowedDecisions) {

    /** A step with its clock; it should end at {@code endsAt}, and did at {@code endedAt}. */
    public record Step(
            String key,
            String name,
            int minutes,
            @Nullable Instant startedAt,
            @Nullable Instant endsAt,
            @Nullable Instant endedAt,
            long overrunSeconds) {}

    /** A participant: there since, or excused. */
    public record Person(
            String username,
            @Nullable Instant attendedAt,
            @Nullable Reason excused) {}

    /** Why somebody is excused, and who said so. */
    public record Reason(String reason, String by) {}

    /** How many have to be there and are, and whether the final ballot may close. */
    public record Quorum(int least, int expected, int attending, boolean met) {}

    /** A note. */
    public record Remark(Note.Kind kind, String author, String text, Instant at) {}

    /** A ballot; how others voted, and the tally of the final one, only once it is closed. */
    public record BallotView(
            Ballot.Kind ballot,
            @Nullable Instant closedAt,
            int cast,
            @Nullable Voted mine,
            List<Voted> votes,
            @Nullable Vote tally) {}

    /** One vote. */
    public record Voted(String voter, Vote vote, String reason, Instant at) {}

    /** One participant's votes before and after the talk; null where they did not vote. */
    public record Shift(
            String voter, @Nullable Vote before, @Nullable Vote after) {}

    /**
     * What the ratings of all revealed rounds come to.
     *
     * @param leastKnownFirst what an additional round could be aimed at: keys of categories, least evidence first
     */
    public record MatrixView(
            List<Category> categories,
            @Nullable ScoreView total,
            List<Condition> conditions,
            List<String> leastKnownFirst) {}

    /** A row of the matrix. */
    public record Category(String key, @Nullable ScoreView score, int raters, boolean met) {}

    /** What was decided. */
    public record DecisionView(
            Vote outcome,
            Vote tally,
            String reason,
            @Nullable String feedback,
            List<String> categories,
            String decidedBy,
            Instant decidedAt) {}
}
