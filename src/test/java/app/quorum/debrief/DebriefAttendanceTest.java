package app.quorum.debrief;

import static app.quorum.debrief.Debriefing.NOW;
import static app.quorum.debrief.Debriefing.bounds;
import static app.quorum.debrief.Debriefing.ruling;
import static app.quorum.debrief.Debriefing.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.scoring.Vote;
import app.quorum.shared.Forbidden;
import app.quorum.shared.Invalid;
import java.util.List;
import org.junit.jupiter.api.Test;

class DebriefAttendanceTest {

    private final Excuse leave = new Excuse("on leave", "hal");

    @Test
    void says_whether_somebody_came_just_now() {
        var debrief = Debriefing.opened();
        assertThat(debrief.attend("ada", NOW)).isTrue();
        assertThat(debrief.attend("ada", NOW)).isFalse();
    }

    @Test
    void is_for_its_participants() {
        var debrief = Debriefing.opened();
        assertThatThrownBy(() -> debrief.attend("eve", NOW)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> debrief.excuse("eve", leave)).isInstanceOf(Invalid.class);
    }

    @Test
    void excuses_nobody_below_the_kits_least_number() {
        var debrief = Debriefing.opened();
        debrief.excuse("dan", leave);
        assertThatThrownBy(() -> debrief.excuse("cyd", leave)).hasMessageContaining("at least 3");
    }

    @Test
    void excuses_nobody_who_is_there_or_excused() {
        var debrief = Debriefing.attendedBy("ada");
        debrief.excuse("dan", leave);
        assertThatThrownBy(() -> debrief.excuse("ada", leave)).hasMessageContaining("there or excused");
        assertThatThrownBy(() -> debrief.excuse("dan", leave)).hasMessageContaining("there or excused");
    }

    @Test
    void counts_an_excused_participant_who_comes_all_the_same() {
        var debrief = Debriefing.attendedBy("ada", "ben");
        debrief.excuse("dan", leave);
        debrief.attend("dan", NOW);
        assertThat(debrief.attendance().expected()).isEqualTo(4);
        assertThat(debrief.attendance().present()).isEqualTo(3);
    }

    @Test
    void stands_once_the_final_ballot_is_closed() {
        var debrief = Debriefing.voted(Vote.YES, Vote.YES, Vote.YES);
        assertThatThrownBy(() -> debrief.attend("dan", NOW)).hasMessageContaining("final ballot is closed");
        assertThatThrownBy(() -> debrief.start("concerns", NOW)).hasMessageContaining("final ballot is closed");
    }

    @Test
    void takes_in_a_new_hiring_manager_until_the_decision() {
        var debrief = Debriefing.voted(Vote.YES, Vote.YES, Vote.YES);
        assertThat(debrief.lead("nia", NOW)).isTrue();
        assertThat(debrief.lead("nia", NOW)).isFalse();
        assertThat(debrief.assembly().require("nia").position()).isEqualTo(5);
        assertThat(debrief.attendance().expected()).isEqualTo(4);

        debrief.decide(ruling(Vote.YES), bounds(true, true), "nia", NOW);
        assertThat(debrief.decision()).extracting(Decision::decidedBy).isEqualTo("nia");
    }

    @Test
    void the_agenda_stops_with_the_final_ballot() {
        var debrief = Debriefing.attendedBy("ada", "ben", "cyd");
        debrief.excuse("dan", leave);
        debrief.start("strengths", NOW);
        for (var who : List.of("ada", "ben", "cyd")) {
            vote(debrief, Ballot.Kind.SILENT, who, Vote.YES);
        }
        debrief.close(Ballot.Kind.SILENT, NOW.plusSeconds(60));
        for (var who : List.of("ada", "ben", "cyd")) {
            vote(debrief, Ballot.Kind.FINAL, who, Vote.YES);
        }
        var strengths = debrief.agenda().steps().get(1);
        assertThat(strengths.endedAt()).isNull();
        debrief.closeIfComplete(Ballot.Kind.FINAL, NOW.plusSeconds(360));
        assertThat(strengths.overrunSeconds(NOW.plusSeconds(9999))).isEqualTo(60);
    }

    @Test
    void a_step_ends_the_one_before_and_its_overrun_stays_visible() {
        var debrief = Debriefing.opened();
        debrief.start("concerns", NOW);
        debrief.start("strengths", NOW.plusSeconds(301));
        var concerns = debrief.agenda().steps().get(0);
        assertThat(concerns.endsAt()).isEqualTo(NOW.plusSeconds(300));
        assertThat(concerns.overrunSeconds(NOW.plusSeconds(999))).isEqualTo(1);
        assertThatThrownBy(() -> debrief.start("concerns", NOW)).hasMessageContaining("started before");
    }
}
