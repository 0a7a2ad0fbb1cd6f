package app.quorum.scenario;

import static app.quorum.scenario.Actors.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Requests that meet after the rounds: one debrief, one tally, one decision, one offer, and none beside the gate. */
class DecisionRacesIT {

    private static final int MANY = 21;
    private static final int SOME = 9; // each ends an application, which takes long to get there

    private static Waiting waiting;

    @BeforeAll
    static void open() {
        waiting = new Waiting(ShortWay.open(debrief -> {}));
    }

    @RepeatedTest(MANY)
    void two_openings_open_one_debrief(RepetitionInfo round) {
        var hire = waiting.next();

        var answers = race(
                round,
                hire,
                () -> post("recruiter", hire.path("/debrief"), null),
                () -> post("recruiter-2", hire.path("/debrief"), null));

        assertThat(answers).containsExactlyInAnyOrder("201", "409 debrief-already-open");
        voted(hire).decides("YES", "").is(204);
        waiting.back(hire);
    }

    @RepeatedTest(MANY)
    void the_last_vote_counts_or_finds_the_ballot_closed(RepetitionInfo round) {
        var hire = waiting.next();
        var room = Room.open(hire);
        room.votes(ShortWay.PANELIST, "FINAL", "YES").is(204);
        room.votes(ShortWay.SECOND, "FINAL", "YES").is(204);

        var answers = race(
                round,
                hire,
                () -> room.votes("hiring-manager", "FINAL", "NO"),
                () -> post("recruiter", hire.path("/debrief/ballots/FINAL/closure"), null));

        assertThat(answers).containsExactlyInAnyOrder("204", "409 ballot-closed");
        var votes = room.read("hiring-manager").path("ballots").get(0).path("votes");
        assertThat(votes.findValuesAsText("voter")).hasSize(answers.get(0).equals("204") ? 3 : 2);
        room.decides("YES", "").is(204);
        waiting.back(hire);
    }

    @RepeatedTest(SOME)
    void an_amendment_comes_before_the_tally_or_too_late(RepetitionInfo round) {
        var hire = waiting.next();
        var room = Room.open(hire);
        room.votes(ShortWay.PANELIST, "FINAL", "YES").is(204);
        room.votes(ShortWay.SECOND, "FINAL", "YES").is(204);

        var answers = race(
                round,
                hire,
                () -> room.votes("hiring-manager", "FINAL", "YES"),
                () -> waiting.amends(hire, ShortWay.SECOND, 1));

        assertThat(answers.get(0)).isEqualTo("204");
        assertThat(answers.get(1)).isIn("204", "409 round-tallied");
        var revisions = Tables.texts(
                "select number from scorecard_revision v join scorecard s on s.id = v.scorecard_id"
                        + " where s.application_id = ?",
                hire.application());
        assertThat(revisions).hasSize(answers.get(1).equals("204") ? 1 : 0);
    }

    @RepeatedTest(MANY)
    void two_decisions_decide_once(RepetitionInfo round) {
        var hire = waiting.next();
        post("recruiter", hire.path("/debrief"), null).is(201);
        var room = voted(hire);

        var answers = race(
                round, hire, () -> room.decides("YES", ""), () -> room.decides("NO", ", 'feedback': 'Thank you.'"));

        assertThat(List.of(
                        List.of("204", "409 application-ended"),
                        List.of("409 application-ended", "204"),
                        List.of("204", "409 wrong-stage"),
                        List.of("409 wrong-stage", "204")))
                .contains(answers);
        boolean yes = answers.get(0).equals("204");
        assertThat(Tables.status(hire.application())).isEqualTo(yes ? "ACTIVE" : "REJECTED");
        assertThat(room.read("hiring-manager").path("decision").path("outcome").asText())
                .isEqualTo(yes ? "YES" : "NO");
        if (yes) {
            waiting.back(hire);
        }
    }

    @RepeatedTest(MANY)
    void an_offer_never_overtakes_the_concerns_of_a_referee(RepetitionInfo round) {
        var hire = waiting.next();
        post("recruiter", hire.path("/debrief"), null).is(201);
        voted(hire).decides("YES", "").is(204);
        answered(hire, "TECHNICAL").judged("SATISFACTORY").is(204);
        var last = answered(hire, "LEADERSHIP");

        var answers = race(round, hire, () -> last.judged("CONCERNS"), () -> Terms.asked(hire));

        assertThat(answers).containsExactly("204", "409 gate-closed");
        assertThat(Tables.offers(hire.application())).isZero();
        waiting.again(hire);
    }

    @RepeatedTest(SOME)
    void an_offer_waits_for_the_last_referee(RepetitionInfo round) {
        var hire = waiting.next();
        post("recruiter", hire.path("/debrief"), null).is(201);
        voted(hire).decides("YES", "").is(204);
        answered(hire, "TECHNICAL").judged("SATISFACTORY").is(204);
        var last = answered(hire, "LEADERSHIP");

        var answers = race(round, hire, () -> last.judged("SATISFACTORY"), () -> Terms.asked(hire));

        assertThat(answers.get(0)).isEqualTo("204");
        assertThat(answers.get(1)).isIn("201", "409 gate-closed");
        assertThat(Tables.offers(hire.application())).isEqualTo(answers.get(1).equals("201") ? 1 : 0);
    }

    @RepeatedTest(SOME)
    void two_offers_leave_one(RepetitionInfo round) {
        var hire = waiting.atOffer();

        var answers = race(round, hire, () -> Terms.asked(hire), () -> Terms.asked(hire));

        assertThat(answers).containsExactlyInAnyOrder("201", "409 offer-exists");
        assertThat(Tables.offers(hire.application())).isOne();
    }

    @RepeatedTest(SOME)
    void a_withdrawal_leaves_no_live_offer(RepetitionInfo round) {
        var hire = waiting.atOffer();

        var answers =
                race(round, hire, () -> post("recruiter", hire.path("/withdrawal"), "{}"), () -> Terms.asked(hire));

        assertThat(answers.get(0)).isEqualTo("204");
        assertThat(answers.get(1)).isIn("201", "409 application-ended");
        assertThat(Tables.texts("select status from offer where application_id = ?", hire.application()))
                .isEqualTo(answers.get(1).equals("201") ? List.of("RESCINDED") : List.of());
    }

    @RepeatedTest(SOME)
    void an_accepted_offer_is_not_rescinded_nor_the_other_way_round(RepetitionInfo round) {
        var hire = waiting.atOffer();
        var terms = Terms.draft(hire).approved().extended();

        var answers = race(
                round,
                hire,
                () -> terms.answered("ACCEPTED"),
                () -> post("recruiter", "/offers/" + terms.id() + "/rescission", "{'reason': 'Freeze.'}"));

        assertThat(answers).containsExactlyInAnyOrder("204", "409 application-ended");
        assertThat(Tables.status(hire.application()))
                .isEqualTo(answers.get(0).equals("204") ? "HIRED" : "OFFER_RESCINDED");
    }

    private static List<String> race(RepetitionInfo round, Hire hire, Supplier<Answer> one, Supplier<Answer> other) {
        return Race.between(round.getCurrentRepetition(), hire, List.of(one, other));
    }

    /** Everybody comes to the debrief that is open and says yes. */
    private static Room voted(Hire hire) {
        return Waiting.voted(hire, "YES");
    }

    private static Reference answered(Hire hire, String kind) {
        return Waiting.answered(hire, kind);
    }
}
