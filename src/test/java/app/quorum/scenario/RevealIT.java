package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What reveals a round: the last missing scorecard comes in or is not waited for any more. Nothing else does. */
class RevealIT {

    private static final String ROUND = "technical-phone-screen";
    private static final String PANEL = "/rounds/" + ROUND + "/panel";
    private static final String CARDS = "/rounds/" + ROUND + "/scorecards";

    @Test
    void the_last_submission_reveals() {
        var hire = waiting("Last Submission");
        hire.submits("panelist-13", ROUND, 3);
        assertRevealed(hire, 3);
    }

    @Test
    void the_recusal_of_the_last_missing_panelist_reveals() {
        var hire = waiting("Last Recusal");
        post("panelist-13", hire.path("/rounds/" + ROUND + "/recusal"), "{'reason': 'A cousin.'}")
                .is(204);
        assertRevealed(hire, 2);
    }

    @Test
    void the_release_of_the_last_missing_panelist_reveals_and_needs_a_reason() {
        var hire = waiting("Last Release");
        var two = Hire.panelOf(List.of("panelist-01", "panelist-02"));
        put("recruiter", hire.path(PANEL), two).isProblem(422, "invalid");
        assertSealed(hire, 3, 2);

        put("recruiter", hire.path(PANEL), two.replaceFirst("\\{", "{'reason': 'Fell ill.', "))
                .is(204);
        assertRevealed(hire, 2);
    }

    @Test
    void whoever_leaves_while_another_is_missing_reveals_nothing() {
        var hire = waiting("Not The Last");
        Secret.takesBack("panelist-02", hire, ROUND);
        assertSealed(hire, 3, 1);
        post("panelist-13", hire.path("/rounds/" + ROUND + "/recusal"), "{'reason': 'A cousin.'}")
                .is(204);
        assertSealed(hire, 2, 1);
    }

    @Test
    void a_larger_panel_keeps_the_seal() {
        var hire = held("Larger Panel", List.of("panelist-01", "panelist-02")).submits("panelist-01", ROUND, 4);
        put("recruiter", hire.path(PANEL), Hire.panelOf(List.of("panelist-01", "panelist-02", "panelist-13")))
                .is(204);
        assertSealed(hire, 3, 1);
        hire.submits("panelist-02", ROUND, 4);
        assertSealed(hire, 3, 2);
        hire.submits("panelist-13", ROUND, 4);
        assertRevealed(hire, 3);
    }

    @Test
    void one_scorecard_of_too_few_panelists_reveals_nothing() {
        var hire = held("Too Few", List.of("panelist-01", "panelist-02")).submits("panelist-01", ROUND, 4);
        post("panelist-02", hire.path("/rounds/" + ROUND + "/recusal"), "{'reason': 'A cousin.'}")
                .is(204);
        assertSealed(hire, 2, 1);
        put("recruiter", hire.path(PANEL), Hire.panelOf(List.of("panelist-01", "panelist-13")))
                .is(204);
        assertSealed(hire, 2, 1);
    }

    @Test
    void whoever_owes_a_scorecard_elsewhere_reads_nothing() {
        var hire = waiting("Owes Elsewhere").submits("panelist-13", ROUND, 4);
        get("panelist-01", hire.path(CARDS)).is(200);
        get("recruiter", hire.path(CARDS)).is(200);

        put("hiring-manager", hire.path("/rounds/team-fit/panel"), Hire.panelOf(List.of("panelist-01", "recruiter")))
                .is(204);
        for (var who : List.of("panelist-01", "recruiter")) {
            for (var path : List.of(CARDS, "/rounds/" + ROUND + "/gate", "/rounds/recruiter-screen/scorecards")) {
                get(who, hire.path(path)).isProblem(403, "forbidden");
            }
            var gate = get(who, hire.path("/offer-gate")).is(200).json();
            assertThat(gate.findValuesAsText("exact")).as(who).isEmpty();
        }
        get("panelist-02", hire.path("/rounds/recruiter-screen/scorecards")).isProblem(403, "forbidden");
        get("hiring-manager", hire.path(CARDS)).is(200);
        refusalTellsNothing(hire);
    }

    /** Whoever asks for an offer is told why not, but nothing that follows from what is sealed for them. */
    private static void refusalTellsNothing(Hire hire) {
        var refused = Terms.asked(hire);
        refused.isRefusedBy("gate-closed");
        assertThat(refused.json().path("conditions"))
                .filteredOn(c -> List.of("CATEGORY_MINIMUM", "COVERAGE", "TOTAL")
                        .contains(c.path("kind").asText()))
                .hasSize(15)
                .allMatch(c -> c.path("actual").asText().equals("sealed"));
    }

    /** Two of three scorecards are in. */
    private static Hire waiting(String name) {
        return held(name, List.of("panelist-01", "panelist-02", "panelist-13"))
                .submits("panelist-01", ROUND, 4)
                .submits("panelist-02", ROUND, 4);
    }

    private static Hire held(String name, List<String> panel) {
        return Hire.begin(name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.test")
                .passes("recruiter-screen", 4)
                .holds(ROUND, panel);
    }

    private static void assertSealed(Hire hire, int expected, int in) {
        var sealed = "{\"expected\":" + expected + ",\"submitted\":" + in + ",\"revealed\":false,\"scorecards\":[]}";
        for (var who : List.of("recruiter", "hiring-manager", "executive", "panelist-01")) {
            assertThat(get(who, hire.path(CARDS)).is(200).json()).as(who).hasToString(sealed);
        }
        assertThat(Tables.waits(hire.application())).containsExactly("awaitScorecards");
    }

    private static void assertRevealed(Hire hire, int cards) {
        var read = get("recruiter", hire.path(CARDS)).is(200).json();
        assertThat(read.path("revealed").asBoolean()).isTrue();
        assertThat(read.path("scorecards")).hasSize(cards);
        assertThat(Tables.waits(hire.application())).containsExactly("awaitRoundDecision");
    }
}
