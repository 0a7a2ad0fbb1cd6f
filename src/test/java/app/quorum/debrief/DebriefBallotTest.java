package app.quorum.debrief;

import static app.quorum.debrief.Debriefing.NOW;
import static app.quorum.debrief.Debriefing.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.scoring.Vote;
import app.quorum.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DebriefBallotTest {

    @Test
    void takes_votes_of_those_who_attend_only() {
        var debrief = Debriefing.attendedBy("ada");
        refuses("not-attending", () -> vote(debrief, Ballot.Kind.SILENT, "ben", Vote.YES));
    }

    @Test
    void the_silent_ballot_comes_first_where_there_is_one() {
        var debrief = Debriefing.attendedBy("ada");
        refuses("silent-ballot-first", () -> vote(debrief, Ballot.Kind.FINAL, "ada", Vote.YES));

        var loud = Debriefing.opened(false);
        loud.attend("ada", NOW);
        vote(loud, Ballot.Kind.FINAL, "ada", Vote.YES);
        assertThat(loud.ballots().all()).hasSize(1);
    }

    @Test
    void an_open_ballot_reveals_nothing_and_lets_a_vote_be_changed() {
        var debrief = Debriefing.attendedBy("ada", "ben");
        vote(debrief, Ballot.Kind.SILENT, "ada", Vote.NO);
        vote(debrief, Ballot.Kind.SILENT, "ada", Vote.YES);
        var silent = debrief.ballots().all().get(0);
        assertThat(silent.size()).isEqualTo(1);
        assertThat(silent.revealed()).isEmpty();

        debrief.close(Ballot.Kind.SILENT, NOW);
        assertThat(silent.result()).containsExactly(Vote.YES);
        refuses("ballot-closed", () -> vote(debrief, Ballot.Kind.SILENT, "ada", Vote.NO));
    }

    @Test
    void closes_by_itself_when_nobodys_vote_is_missing() {
        var debrief = Debriefing.attendedBy("ada", "ben", "cyd");
        vote(debrief, Ballot.Kind.SILENT, "ada", Vote.YES);
        vote(debrief, Ballot.Kind.SILENT, "ben", Vote.YES);
        vote(debrief, Ballot.Kind.SILENT, "cyd", Vote.YES);
        assertThat(debrief.closeIfComplete(Ballot.Kind.SILENT, NOW)).isFalse();

        debrief.excuse("dan", new Excuse("on leave", "hal"));
        assertThat(debrief.closeIfComplete(Ballot.Kind.SILENT, NOW)).isTrue();
        assertThat(debrief.closeIfComplete(Ballot.Kind.SILENT, NOW)).isFalse();
    }

    @Test
    void closes_by_hand_with_a_vote_at_least() {
        var debrief = Debriefing.attendedBy("ada");
        refuses("no-votes", () -> debrief.close(Ballot.Kind.SILENT, NOW));
    }

    @Test
    void the_final_ballot_needs_a_quorum() {
        var debrief = Debriefing.attendedBy("ada", "ben", "cyd");
        vote(debrief, Ballot.Kind.SILENT, "ada", Vote.YES);
        debrief.close(Ballot.Kind.SILENT, NOW);
        vote(debrief, Ballot.Kind.FINAL, "ada", Vote.YES);
        refuses("no-quorum", () -> debrief.close(Ballot.Kind.FINAL, NOW));

        debrief.excuse("dan", new Excuse("on leave", "hal"));
        refuses("too-few-votes", () -> debrief.close(Ballot.Kind.FINAL, NOW));

        vote(debrief, Ballot.Kind.FINAL, "ben", Vote.YES);
        vote(debrief, Ballot.Kind.FINAL, "cyd", Vote.NO);
        debrief.close(Ballot.Kind.FINAL, NOW);
        assertThat(debrief.votes()).containsExactlyInAnyOrder(Vote.YES, Vote.YES, Vote.NO);
    }

    private static void refuses(String code, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.code())
                .isEqualTo(code));
    }
}
