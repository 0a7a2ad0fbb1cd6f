package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an application is said to be is where the engine has it; and whether all is well. */
class ProcessIT {

    @Test
    void the_diagram_shows_where_an_application_is() {
        var hire = Hire.begin("On The Map", "on.the.map@example.test");
        var first = shown(hire, "recruiter");
        assertThat(texts(first.path("now"))).containsExactly("recruiter-screen");
        assertThat(texts(first.path("done"))).contains("applicationReceived").doesNotContain("debrief");
        assertThat(texts(first.path("ahead"))).contains("technical-phone-screen", "debrief", "offer", "rejected");

        hire.passes("recruiter-screen", 4);
        var second = shown(hire, "hiring-manager");
        assertThat(texts(second.path("now"))).containsExactly("technical-phone-screen");
        assertThat(texts(second.path("done"))).contains("recruiter-screen");

        hire.rounds().subList(1, 8).forEach(round -> hire.passes(round, 5));
        assertThat(texts(shown(hire, "panelist-01").path("now"))).containsExactly("debrief");
        Room.open(hire).allVote("STRONG_YES").decides("STRONG_YES", "").is(204);
        var proposed = shown(hire, "executive");
        assertThat(texts(proposed.path("now"))).containsExactly("offer");
        assertThat(texts(proposed.path("done"))).contains("decisionStrongYes", "evaluateOfferGate");
        assertThat(texts(proposed.path("ahead"))).contains("references", "additionalRound", "decisionNo");

        Terms.draft(hire).approved().extended().answered("ACCEPTED").is(204);
        var over = shown(hire, "recruiter");
        assertThat(texts(over.path("now"))).isEmpty();
        assertThat(texts(over.path("done"))).contains("offerAnswered");
    }

    @Test
    void a_second_debrief_is_where_the_first_was() {
        var hire = Hire.begin("Round Trip", "round.trip@example.test").passesAll(4);
        Room.open(hire)
                .allVote("MAYBE")
                .decides("MAYBE", ", 'categories': ['system-design', 'leadership']")
                .is(204);
        assertThat(texts(shown(hire, "recruiter").path("now"))).containsExactly("additionalRound");
        hire.holds("additional-1", List.of("panelist-13")).submits("panelist-13", "additional-1", 5);
        hire.advance("additional-1").is(204);
        assertThat(texts(shown(hire, "recruiter").path("now"))).containsExactly("debrief");
    }

    @Test
    void what_was_broken_off_is_over() {
        var hire = Hire.begin("Broken Off", "broken.off@example.test");
        post("recruiter", hire.path("/withdrawal"), null).is(204);

        var over = shown(hire, "recruiter");
        assertThat(texts(over.path("now"))).isEmpty();
        assertThat(texts(over.path("done"))).contains("withdrawal");
        assertThat(texts(over.path("ahead"))).contains("technical-phone-screen", "debrief");
    }

    @Test
    void who_may_not_see_an_application_sees_no_process_of_it() {
        var hire = Hire.begin("Not Yours", "not.yours@example.test");
        get("panelist-01", hire.path("/process")).isProblem(404, "not-found");
        get("hiring-manager-2", hire.path("/process")).isProblem(404, "not-found");
        get("admin", hire.path("/process")).isProblem(404, "not-found");
        get("recruiter", "/applications/0/process").isProblem(404, "not-found");
    }

    @Test
    void all_is_well_and_says_of_what() {
        var health = new Answer(QuorumServer.anonymous().get("/../../health"))
                .is(200)
                .json();

        assertThat(health.path("status").asText()).isEqualTo("UP");
        assertThat(health.path("checks").findValuesAsText("name")).contains("database", "engine", "keycloak");
        for (var check : health.path("checks")) {
            assertThat(check.path("status").asText())
                    .as(check.path("name").asText())
                    .isEqualTo("UP");
        }
        assertThat(health.toString()).contains("\"state\":\"reachable\"", "\"deadJobs\":");
    }

    /** The answer, once it agrees with itself and with the engine. */
    private static JsonNode shown(Hire hire, String who) {
        var shown = get(who, hire.path("/process")).is(200).json();
        var all = new ArrayList<String>();
        for (var part : List.of("done", "now", "ahead")) {
            all.addAll(texts(shown.path(part)));
        }
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(id -> assertThat(shown.path("diagram").asText()).contains("id=\"" + id + "\""));
        assertThat(texts(shown.path("now"))).isEqualTo(calling(hire));
        return shown;
    }

    /** Call activities of the top level that run a called process. */
    private static List<String> calling(Hire hire) {
        return Tables.texts("""
                select e.act_id_ from act_ru_execution called
                join act_ru_execution e on e.id_ = called.super_exec_
                join act_ru_execution root on root.id_ = e.proc_inst_id_
                where root.business_key_ = ? and root.super_exec_ is null
                order by 1""", Long.toString(hire.application()));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
