package app.quorum.scenario;

import static app.quorum.scenario.Actors.delete;
import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Panels and scorecards of a round, and what has its time. */
class PanelIT {

    private static final String ROUND = "technical-phone-screen";
    private static final String PANEL = "/rounds/" + ROUND + "/panel";
    private static final String MINE = "/rounds/" + ROUND + "/scorecards/mine";
    private static final String INTERVIEW =
            "{'startsAt': '2026-11-02T09:00:00Z', 'endsAt': '2026-11-02T10:00:00Z'," + " 'place': 'Room 4'}";

    @Test
    void a_round_goes_step_by_step() {
        var hire = Hire.begin("Step Stone", "step.stone@example.test");
        var round = hire.path("/rounds/recruiter-screen");
        put("recruiter", round + "/interview", INTERVIEW).isRefusedBy("panel-not-assigned");
        post("recruiter", round + "/interview/completion", null).isRefusedBy("interview-not-scheduled");
        put("recruiter", round + "/panel", Hire.panelOf(List.of("panelist-12"))).is(204);
        post("recruiter", round + "/interview/completion", null).isRefusedBy("interview-not-scheduled");
        put("recruiter", round + "/interview", INTERVIEW.replace("T10", "T08")).isProblem(422, "invalid");
        put("recruiter", round + "/interview", INTERVIEW).is(204);

        // Written before the interview, submitted after it.
        var mine = round + "/scorecards/mine";
        var card = hire.scorecard("recruiter-screen", 4);
        put("panelist-12", mine, card, "If-Match", "\"0\"").is(204);
        post("panelist-12", mine + "/submission", null).isRefusedBy("interview-not-held");
        post("recruiter", round + "/interview/completion", null).is(204);
        put("recruiter", round + "/interview", INTERVIEW).isRefusedBy("too-late-for-round");
        post("panelist-12", mine + "/submission", null).is(204);
        assertThat(Tables.waits(hire.application())).containsExactly("awaitRoundDecision");
    }

    @Test
    void a_round_ahead_gets_its_panel_and_nothing_else() {
        var hire = Hire.begin("Ahead Of", "ahead.of@example.test");
        put("recruiter", hire.path(PANEL), Hire.panelOf(List.of("panelist-01", "panelist-02")))
                .is(204);
        var before = Tables.fingerprint(hire.application());

        put("recruiter", hire.path("/rounds/" + ROUND + "/interview"), INTERVIEW)
                .isRefusedBy("round-not-open");
        put("panelist-01", hire.path(MINE), hire.scorecard(ROUND, 4), "If-Match", "\"0\"")
                .isRefusedBy("round-not-open");
        post("panelist-01", hire.path(MINE + "/submission"), null).isRefusedBy("round-not-open");
        post("recruiter", hire.path("/rounds/" + ROUND + "/decision"), "{'outcome': 'HOLD', 'reason': 'x'}")
                .isRefusedBy("round-not-open");
        assertThat(Tables.fingerprint(hire.application())).isEqualTo(before);
    }

    @Test
    void a_scorecard_is_taken_back_and_submitted_again() {
        var hire = held("Second Thought").submits("panelist-01", ROUND, 2);
        delete("panelist-02", hire.path(MINE + "/submission")).isRefusedBy("scorecard-incomplete");
        var etag = get("panelist-02", hire.path(MINE)).etag();
        put("panelist-02", hire.path(MINE), hire.scorecard(ROUND, 4), "If-Match", etag)
                .is(204);
        delete("panelist-02", hire.path(MINE + "/submission")).isRefusedBy("scorecard-not-submitted");

        delete("panelist-01", hire.path(MINE + "/submission")).is(204);
        assertThat(get("panelist-01", hire.path(MINE)).json().path("status").asText())
                .isEqualTo("DRAFT");
        assertThat(cards(hire)).isEqualTo("2 expected, 0 in, revealed: false");
        post("panelist-02", hire.path(MINE + "/submission"), null).is(204);
        assertThat(cards(hire)).isEqualTo("2 expected, 1 in, revealed: false");

        hire.submits("panelist-01", ROUND, 5);
        assertThat(cards(hire)).isEqualTo("2 expected, 2 in, revealed: true");
        assertThat(Tables.texts(
                        "select score from scorecard where application_id = ? and round_key = ? order by score",
                        hire.application(),
                        ROUND))
                .containsExactly("40000", "50000");
        delete("panelist-01", hire.path(MINE + "/submission")).isRefusedBy("round-revealed");
    }

    @Test
    void a_rating_without_evidence_does_not_count() {
        var hire = held("No Ground");
        var card = hire.scorecard(ROUND, 4).replaceFirst("Named the failure modes[^']*", " ");
        put("panelist-01", hire.path(MINE), card, "If-Match", "\"0\"").is(204);

        post("panelist-01", hire.path(MINE + "/submission"), null).isRefusedBy("scorecard-incomplete");
        assertThat(cards(hire)).isEqualTo("2 expected, 0 in, revealed: false");
    }

    @Test
    void who_steps_back_is_replaced_and_does_not_return() {
        var hire = held("Old Friend").submits("panelist-01", ROUND, 4);
        var recusal = "/rounds/" + ROUND + "/recusal";
        post("panelist-01", hire.path(recusal), "{'reason': 'x'}").isRefusedBy("panelist-has-submitted");
        post("recruiter", hire.path(recusal), "{'reason': 'x'}").isRefusedBy("not-on-the-panel");
        post("hiring-manager", hire.path(recusal), "{'reason': 'x'}").isProblem(403, "forbidden");
        post("panelist-02", hire.path(recusal), "{'reason': ' '}").isProblem(422, "invalid");
        post("panelist-02", hire.path(recusal), "{'reason': 'We worked together.'}")
                .is(204);

        // The round still waits for a second scorecard; who stepped back sees nothing any more.
        assertThat(cards(hire)).isEqualTo("2 expected, 1 in, revealed: false");
        get("panelist-02", hire.path("")).isProblem(404, "not-found");
        var before = Tables.fingerprint(hire.application());
        put("recruiter", hire.path(PANEL), Hire.panelOf(List.of("panelist-01", "panelist-02")))
                .isRefusedBy("panelist-has-conflict");
        put("recruiter", hire.path("/rounds/team-fit/panel"), Hire.panelOf(List.of("panelist-02", "panelist-03")))
                .isRefusedBy("panelist-has-conflict");
        assertThat(Tables.fingerprint(hire.application())).isEqualTo(before);

        replaced(hire, recusal);
    }

    private static void replaced(Hire hire, String recusal) {
        put("recruiter", hire.path(PANEL), Hire.panelOf(List.of("panelist-01", "panelist-13")))
                .is(204);
        hire.submits("panelist-13", ROUND, 4);
        assertThat(cards(hire)).isEqualTo("2 expected, 2 in, revealed: true");
        assertThat(Tables.waits(hire.application())).containsExactly("awaitRoundDecision");
        put("recruiter", hire.path(PANEL), Hire.panelOf(List.of("panelist-01", "panelist-14")))
                .isRefusedBy("too-late-for-round");
        post("panelist-13", hire.path(recusal), "{'reason': 'x'}").isRefusedBy("too-late-for-round");
    }

    @Test
    void a_third_panelist_who_steps_back_may_be_all_that_a_round_waited_for() {
        var hire = Hire.begin("Three Wise", "three.wise@example.test").passes("recruiter-screen", 4);
        hire.holds(ROUND, List.of("panelist-01", "panelist-02", "panelist-13"))
                .submits("panelist-01", ROUND, 4)
                .submits("panelist-02", ROUND, 4);
        assertThat(cards(hire)).isEqualTo("3 expected, 2 in, revealed: false");

        post("panelist-13", hire.path("/rounds/" + ROUND + "/recusal"), "{'reason': 'A cousin.'}")
                .is(204);
        assertThat(cards(hire)).isEqualTo("2 expected, 2 in, revealed: true");
        assertThat(Tables.waits(hire.application())).containsExactly("awaitRoundDecision");
    }

    @Test
    void nobody_interviews_themselves() {
        var self = Hire.begin("Hiroshi Nakamura", "Hiroshi.Nakamura@Example.test");
        put("recruiter", self.path("/rounds/recruiter-screen/panel"), Hire.panelOf(List.of("panelist-08")))
                .isRefusedBy("own-application");
        assertThat(Tables.texts(
                        "select panelist from round_panelist where round_id in"
                                + " (select id from application_round where application_id = ?)",
                        self.application()))
                .isEmpty();
    }

    private static Hire held(String name) {
        return Hire.begin(name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.test")
                .passes("recruiter-screen", 4)
                .holds(ROUND);
    }

    private static String cards(Hire hire) {
        var cards = get("recruiter", hire.path("/rounds/" + ROUND + "/scorecards"))
                .is(200)
                .json();
        return cards.path("expected") + " expected, " + cards.path("submitted") + " in, revealed: "
                + cards.path("revealed");
    }
}
