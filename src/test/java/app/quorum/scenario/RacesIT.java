package app.quorum.scenario;

import static app.quorum.scenario.Actors.delete;
import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static app.quorum.scenario.Actors.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Requests that meet in a round: exactly one does what only one may do, and nothing is half done. */
class RacesIT {

    private static final int MANY = 21;
    private static final String PANELIST = ShortWay.PANELIST;
    private static final String SECOND = ShortWay.SECOND;
    private static final String THIRD = "panelist-03";

    private static ShortWay way;

    @BeforeAll
    static void open() {
        way = ShortWay.open(debrief -> {});
    }

    @AfterAll
    static void nothing_was_deadlocked() {
        assertThat(Tables.texts("select deadlocks from pg_stat_database where datname = current_database()"))
                .containsExactly("0");
    }

    @RepeatedTest(MANY)
    void two_last_submissions_reveal_once(RepetitionInfo round) {
        var hire = way.drafted(PANELIST, SECOND);

        var answers = race(round, hire, submission(hire, PANELIST), submission(hire, SECOND));

        assertThat(answers).containsExactly("204", "204");
        assertThat(status(hire)).isEqualTo("REVEALED");
    }

    @RepeatedTest(MANY)
    void two_tabs_submit_one_scorecard(RepetitionInfo round) {
        var hire = way.drafted(PANELIST, SECOND);

        var answers = race(round, hire, submission(hire, PANELIST), submission(hire, PANELIST));

        assertThat(answers).containsExactlyInAnyOrder("204", "409 scorecard-already-submitted");
        assertThat(Tables.texts(
                        "select 1 from audit_entry where application_id = ? and kind = 'scorecard-submitted'",
                        hire.application()))
                .hasSize(1);
    }

    @RepeatedTest(MANY)
    void two_tabs_that_read_one_version_write_once(RepetitionInfo round) {
        var hire = way.drafted(PANELIST, SECOND);
        submission(hire, PANELIST).get().is(204);
        delete(PANELIST, mine(hire) + "/submission").is(204);
        var read = get(PANELIST, mine(hire)).etag();

        var answers = race(
                round,
                hire,
                () -> send(PANELIST, mine(hire) + "/submission", "{}", read),
                () -> put(PANELIST, mine(hire), way.card(0, 1), "If-Match", read));

        assertThat(answers).containsExactlyInAnyOrder("204", "412 stale-version");
        boolean submitted = answers.get(0).equals("204");
        assertThat(Tables.texts(
                        "select r.points from scorecard s join scorecard_rating r on r.scorecard_id = s.id"
                                + " where s.application_id = ? and s.panelist = ?",
                        hire.application(),
                        PANELIST))
                .containsExactly(submitted ? "4" : "1");
    }

    @RepeatedTest(MANY)
    void a_panel_change_releases_or_finds_the_scorecard_in(RepetitionInfo round) {
        var hire = way.drafted(PANELIST, SECOND);
        submission(hire, PANELIST).get().is(204);
        var without = Hire.panelOf(List.of(PANELIST)).replace("}", ", 'reason': 'Called away.'}");

        var answers = race(
                round,
                hire,
                () -> put("recruiter", hire.path("/rounds/" + way.first() + "/panel"), without),
                submission(hire, SECOND));

        assertThat(List.of(List.of("204", "404 not-found"), List.of("409 too-late-for-round", "204")))
                .contains(answers);
        assertThat(status(hire)).isEqualTo("REVEALED");
    }

    @RepeatedTest(MANY)
    void a_take_back_comes_before_the_reveal_or_too_late(RepetitionInfo round) {
        var hire = way.drafted(PANELIST, SECOND);
        submission(hire, PANELIST).get().is(204);

        var answers = race(round, hire, () -> delete(PANELIST, mine(hire) + "/submission"), submission(hire, SECOND));

        assertThat(answers.get(1)).isEqualTo("204");
        assertThat(answers.get(0)).isIn("204", "409 round-revealed");
        assertThat(status(hire)).isEqualTo(answers.get(0).equals("204") ? "HELD" : "REVEALED");
    }

    @RepeatedTest(MANY)
    void the_last_recusal_and_the_last_submission_reveal_once(RepetitionInfo round) {
        var hire = way.drafted(PANELIST, SECOND, THIRD);
        submission(hire, PANELIST).get().is(204);

        var answers = race(
                round,
                hire,
                () -> post(SECOND, hire.path("/rounds/" + way.first() + "/recusal"), "{'reason': 'A cousin.'}"),
                submission(hire, THIRD));

        assertThat(answers).containsExactly("204", "204");
        assertThat(status(hire)).isEqualTo("REVEALED");
    }

    @RepeatedTest(MANY)
    void a_hold_lets_the_last_submission_in_or_not(RepetitionInfo round) {
        var hire = way.drafted(PANELIST);

        var answers = race(
                round,
                hire,
                () -> post("recruiter", hire.path("/hold"), "{'reason': 'Budget.'}"),
                submission(hire, PANELIST));

        assertThat(answers.get(0)).isEqualTo("204");
        assertThat(answers.get(1)).isIn("204", "409 application-on-hold");
        post("recruiter", hire.path("/resumption"), null).is(204);
        Truth.holds(hire);
    }

    @RepeatedTest(MANY)
    void a_withdrawal_and_the_last_submission_leave_one_truth(RepetitionInfo round) {
        var hire = way.drafted(PANELIST);

        var answers =
                race(round, hire, () -> post("recruiter", hire.path("/withdrawal"), "{}"), submission(hire, PANELIST));

        assertThat(answers.get(0)).isEqualTo("204");
        assertThat(answers.get(1)).isIn("204", "409 application-ended");
        assertThat(Tables.status(hire.application())).isEqualTo("WITHDRAWN");
    }

    @RepeatedTest(MANY)
    void two_decisions_on_a_round_move_on_once(RepetitionInfo round) {
        var hire = way.drafted(PANELIST);
        submission(hire, PANELIST).get().is(204);

        var answers = race(round, hire, () -> hire.advance(way.first()), () -> hire.advance(way.first()));

        assertThat(answers).containsExactlyInAnyOrder("204", "409 round-not-revealed");
        assertThat(hire.read().path("currentRound").asText())
                .isEqualTo(way.rounds().get(1).get(0));
    }

    private static List<String> race(RepetitionInfo round, Hire hire, Supplier<Answer> one, Supplier<Answer> other) {
        return Race.between(round.getCurrentRepetition(), hire, List.of(one, other));
    }

    private static Supplier<Answer> submission(Hire hire, String who) {
        return () -> post(who, mine(hire) + "/submission", null);
    }

    private static String mine(Hire hire) {
        return hire.path("/rounds/" + way.first() + "/scorecards/mine");
    }

    private static String status(Hire hire) {
        return Tables.texts(
                        "select status from application_round where application_id = ? and round_key = ?",
                        hire.application(),
                        way.first())
                .get(0);
    }
}
