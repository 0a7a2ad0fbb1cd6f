package app.quorum.debrief;

import app.quorum.kit.DebriefPlan;
import app.quorum.scoring.Condition;
import app.quorum.scoring.Evaluation;
import app.quorum.scoring.Vote;
import app.quorum.scoring.VotingRule;
import java.time.Instant;
import java.util.List;

/** Debriefs as tests need them: Ada, Ben, Cyd and Dan, at least three of whom have to come. */
final class Debriefing {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private Debriefing() {}

    static Debrief opened() {
        return opened(true);
    }

    static Debrief opened(boolean silentBallot) {
        var agenda = List.of(
                new DebriefPlan.AgendaStep("concerns", "Concerns", 5),
                new DebriefPlan.AgendaStep("strengths", "Strengths", 5));
        var plan = new DebriefPlan(10, 3, "LOWER_MEDIAN", silentBallot, agenda, List.of());
        return new Debrief(7, List.of("ada", "ben", "cyd", "dan"), plan, new Opening(1, 3, "rea", NOW));
    }

    static Debrief attendedBy(String... usernames) {
        var debrief = opened();
        for (var username : usernames) {
            debrief.attend(username, NOW);
        }
        return debrief;
    }

    /** Both ballots are closed, with the same votes on both. */
    static Debrief voted(Vote ada, Vote ben, Vote cyd) {
        var debrief = attendedBy("ada", "ben", "cyd");
        debrief.excuse("dan", new Excuse("on leave", "hal"));
        for (var kind : Ballot.Kind.values()) {
            vote(debrief, kind, "ada", ada);
            vote(debrief, kind, "ben", ben);
            vote(debrief, kind, "cyd", cyd);
            debrief.closeIfComplete(kind, NOW);
        }
        return debrief;
    }

    static void vote(Debrief debrief, Ballot.Kind kind, String voter, Vote vote) {
        debrief.vote(kind, voter, new Choice(vote, "as rated"), NOW);
    }

    static Ruling ruling(Vote outcome) {
        return new Ruling(outcome, "the panel was heard", null, List.of());
    }

    static Bounds bounds(boolean matrixMet, boolean furtherRound) {
        var total = new Condition(Condition.Kind.TOTAL, "total", "3.50", "3.49", matrixMet);
        var matrix = new Evaluation(List.of(), List.of(total));
        return new Bounds(VotingRule.LOWER_MEDIAN, matrix, furtherRound, List.of("leadership", "design"));
    }
}
