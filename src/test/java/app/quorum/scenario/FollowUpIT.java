package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people are told of an application: what they have to do, what happened, what was written. */
class FollowUpIT {

    @Test
    void work_goes_from_hand_to_hand() {
        var vera = Hire.begin("Vera Lindqvist", "vera.lindqvist@example.test");
        assertThat(work("recruiter", vera)).containsExactly("ASSIGN_PANEL recruiter-screen Vera Lindqvist");

        put("recruiter", vera.path("/rounds/recruiter-screen/panel"), Hire.panelOf(List.of("recruiter", "panelist-12")))
                .is(204);
        assertThat(work("recruiter", vera)).containsExactly("SCHEDULE_INTERVIEW recruiter-screen Vera Lindqvist");

        vera.holds("recruiter-screen");
        assertThat(work("recruiter", vera)).containsExactly("SUBMIT_SCORECARD recruiter-screen Vera Lindqvist");
        assertThat(work("panelist-12", vera)).containsExactly("SUBMIT_SCORECARD recruiter-screen Vera Lindqvist");

        vera.submits("panelist-12", "recruiter-screen", 4);
        assertThat(work("panelist-12", vera)).isEmpty();
        vera.submits("recruiter", "recruiter-screen", 4);
        assertThat(work("recruiter", vera)).containsExactly("DECIDE_ROUND recruiter-screen Vera Lindqvist");
    }

    @Test
    void work_rests_on_hold_and_ends_with_its_application() {
        var vito = Hire.begin("Vito Marek", "vito.marek@example.test");
        post("recruiter", vito.path("/hold"), "{'reason': 'Budget.'}").is(204);
        assertThat(work("recruiter", vito)).isEmpty();

        post("recruiter", vito.path("/resumption"), null).is(204);
        vito.passes("recruiter-screen", 4);
        assertThat(work("recruiter", vito)).containsExactly("ASSIGN_PANEL technical-phone-screen Vito Marek");

        post("recruiter", vito.path("/withdrawal"), null).is(204);
        assertThat(work("recruiter", vito)).isEmpty();
    }

    @Test
    void work_after_the_rounds_is_for_whoever_comes_next() {
        var dina = Hire.begin("Dina Okafor", "dina.okafor@example.test").passesAll(5);
        assertThat(work("recruiter", dina)).containsExactly("OPEN_DEBRIEF  Dina Okafor");

        var room = Room.open(dina);
        assertThat(work("panelist-07", dina)).containsExactly("VOTE  Dina Okafor");
        room.allVote("STRONG_YES");
        assertThat(work("panelist-07", dina)).isEmpty();
        assertThat(work("hiring-manager", dina)).containsExactly("RECORD_DECISION  Dina Okafor");

        room.decides("STRONG_YES", "").is(204);
        assertThat(work("recruiter", dina)).containsExactly("DRAFT_OFFER  Dina Okafor");
        Terms.draft(dina).approved().extended();
        assertThat(work("recruiter", dina)).containsExactly("RECORD_ANSWER  Dina Okafor");
        assertThat(work("executive", dina)).isEmpty();
    }

    @Test
    void history_is_told_newest_first_and_page_by_page() {
        var hana = Hire.begin("Hana Novak", "hana.novak@example.test").passes("recruiter-screen", 4);

        var page = get("hiring-manager", hana.path("/history?limit=3")).is(200);
        assertThat(texts(page.json(), "kind")).containsExactly("round-opened", "round-passed", "round-revealed");
        var cursor = page.json().path("next").asText();
        assertThat(page.http().headers().firstValue("Link").orElse(""))
                .contains("cursor=" + cursor)
                .contains("next");
        assertThat(texts(
                        get("hiring-manager", hana.path("/history?cursor=" + cursor))
                                .json(),
                        "kind"))
                .startsWith("scorecard-submitted")
                .endsWith("application-started");

        var audit = get("admin", hana.path("/audit")).is(200).json();
        assertThat(texts(audit, "kind")).startsWith("application-started", "round-opened", "panel-assigned");
        assertThat(texts(audit, "seq")).startsWith("1", "2", "3");
        get("executive", hana.path("/audit")).is(403);
    }

    @Test
    void an_agenda_comes_with_a_calendar_entry() {
        var juno = Hire.begin("Juno Abara", "juno.abara@example.test").holds("recruiter-screen");

        var messages = get("recruiter", juno.path("/messages")).is(200).json();
        assertThat(texts(messages, "template")).contains("agenda", "thanks", "scorecardRequest");
        assertThat(messages.toString()).doesNotContain("Dear").doesNotContain("juno.abara@example.test");
        assertThat(Tables.texts(
                        "select attachment from message where application_id = ? and template = 'agenda'",
                        juno.application()))
                .singleElement()
                .asString()
                .contains("DTSTART:20261102T080000Z", "LOCATION:Room 4", "SEQUENCE:0");
        get("executive", juno.path("/messages")).is(403);
    }

    private static List<String> work(String who, Hire hire) {
        var mine = new ArrayList<String>();
        @Nullable String next = "";
        while (next != null) {
            var page = get(who, "/work-items?limit=200" + next).is(200).json();
            page.path("items").forEach(item -> {
                if (item.path("applicationId").asLong() == hire.application()) {
                    mine.add(item.path("kind").asText() + " "
                            + item.path("round").asText("") + " "
                            + item.path("candidate").asText());
                }
            });
            next = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : null;
        }
        return mine;
    }

    private static List<String> texts(JsonNode list, String field) {
        var texts = new ArrayList<String>();
        list.path("items").forEach(item -> texts.add(item.path(field).asText()));
        return texts;
    }
}
