package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Six candidates, from application to the end, by HTTP, against the archive that ships. */
class HiringScenarioIT {

    @Test
    void a_yes_becomes_an_accepted_offer_once_references_speak_for_the_candidate() {
        // Mira applies; the process waits for the first round's date.
        var mira = Hire.begin("Mira Aldana", "mira.aldana@example.test");
        assertThat(Tables.waits(mira.application())).containsExactly("awaitSchedule");

        // Two panelists a round rate her; each round ends with news for her.
        mira.passesAll(4);
        assertThat(Tables.waits(mira.application())).containsExactly("awaitDebriefOpened");
        assertThat(Tables.lettersToCandidate(mira.application()))
                .filteredOn("roundPassed"::equals)
                .hasSize(8);

        // The panel meets, votes twice, and the hiring manager says yes.
        var room = Room.open(mira).allVote("YES");
        room.decides("YES", "").is(204);
        assertThat(Tables.waits(mira.application())).containsExactly("awaitReferences");

        // No offer before references; two referees then speak for her.
        Terms.asked(mira).isRefusedBy("gate-closed");
        reference(mira, "TECHNICAL", "SATISFACTORY");
        reference(mira, "LEADERSHIP", "SATISFACTORY");
        assertThat(Tables.waits(mira.application())).containsExactly("awaitOfferAnswer");

        acceptsAnOffer(mira);
    }

    /** Draft, approvals, extension, answer. */
    private static void acceptsAnOffer(Hire hire) {
        Terms.draft(hire).approved().extended().answered("ACCEPTED").is(204);
        assertThat(Tables.status(hire.application())).isEqualTo("HIRED");
        assertThat(Tables.ends(hire.application())).containsExactly("offerAnswered");
        assertThat(Tables.lettersToCandidate(hire.application())).endsWith("offerExtended", "welcome");
    }

    @Test
    void a_strong_yes_goes_to_an_offer_at_once() {
        var noor = Hire.begin("Noor Haddad", "noor.haddad@example.test").passesAll(5);
        Room.open(noor).allVote("STRONG_YES").decides("STRONG_YES", "").is(204);
        assertThat(Tables.waits(noor.application())).containsExactly("awaitOfferAnswer");

        var terms = Terms.draft(noor).approved().extended();
        Terms.asked(noor).isRefusedBy("offer-exists");
        terms.answered("ACCEPTED").is(204);
        assertThat(noor.read().path("status").asText()).isEqualTo("HIRED");
        assertThat(noor.read().path("offer").path("status").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void a_maybe_is_cleared_up_by_an_additional_round_and_a_second_debrief() {
        var tomas = Hire.begin("Tomás Brandt", "tomas.brandt@example.test").passesAll(4);
        Room.open(tomas)
                .allVote("MAYBE")
                .decides("MAYBE", ", 'categories': ['system-design', 'leadership']")
                .is(204);
        assertThat(tomas.read().path("currentRound").asText()).isEqualTo("additional-1");

        // Somebody new looks at what was in doubt.
        put("recruiter", tomas.path("/rounds/additional-1/panel"), Hire.panelOf(List.of("panelist-05")))
                .isRefusedBy("panelist-has-met-candidate");
        tomas.holds("additional-1", List.of("panelist-13")).submits("panelist-13", "additional-1", 5);
        tomas.advance("additional-1").is(204);

        // The second debrief may not ask for a third interview.
        var second = Room.open(tomas).allVote("STRONG_YES");
        second.decides("MAYBE", ", 'categories': ['leadership']").isRefusedBy("no-further-round");
        second.decides("STRONG_YES", "").is(204);
        acceptsAnOffer(tomas);
    }

    @Test
    void a_no_ends_with_feedback() {
        var iris = Hire.begin("Iris Kowalczyk", "iris.kowalczyk@example.test").passesAll(4);
        var room = Room.open(iris).allVote("NO");
        room.decides("YES", "").isRefusedBy("decision-above-tally");
        room.decides("NO", "").is(422);
        room.decides("NO", ", 'feedback': 'Your designs were clear; we missed how you lead others.'")
                .is(204);

        assertThat(Tables.status(iris.application())).isEqualTo("REJECTED");
        assertThat(Tables.ends(iris.application())).containsExactly("rejected");
        assertThat(Tables.lettersToCandidate(iris.application())).endsWith("rejection");
        Terms.asked(iris).is(409);
        assertThat(Tables.offers(iris.application())).isZero();
    }

    @Test
    void an_unmet_matrix_closes_the_gate_and_says_every_condition() {
        // Adequate throughout: three categories ask for more, and so does the total.
        var emil = Hire.begin("Emil Sørensen", "emil.sorensen@example.test").passesAll(3);
        var room = Room.open(emil).allVote("STRONG_YES");
        room.decides("STRONG_YES", "").isRefusedBy("matrix-not-met");

        var before = Tables.fingerprint(emil.application());
        var refused = Terms.asked(emil).isRefusedBy("gate-closed").json();
        assertThat(kinds(refused.path("conditions")))
                .contains(
                        "CATEGORY_MINIMUM django-expertise false",
                        "CATEGORY_MINIMUM architecture-experience false",
                        "CATEGORY_MINIMUM communication false",
                        "CATEGORY_MINIMUM leadership true",
                        "COVERAGE culture-fit true",
                        "TOTAL total false",
                        "QUORUM debrief true",
                        "TALLY debrief true",
                        "DECISION debrief false");
        assertThat(Tables.fingerprint(emil.application())).isEqualTo(before);
        assertThat(get("recruiter", emil.path("/offer-gate")).is(200).json().path("total"))
                .hasToString("{\"exact\":\"3\",\"shown\":\"3.00\"}");
    }

    @Test
    void a_withdrawal_in_the_fourth_round_ends_everything_there() {
        var yuki = Hire.begin("Yuki Tanabe", "yuki.tanabe@example.test");
        yuki.rounds().subList(0, 3).forEach(round -> yuki.passes(round, 4));
        yuki.holds("technical-deep-dive").submits("panelist-05", "technical-deep-dive", 4);

        post("recruiter", yuki.path("/withdrawal"), "{'reason': 'Took another offer.'}")
                .is(204);
        assertThat(Tables.status(yuki.application())).isEqualTo("WITHDRAWN");
        assertThat(Tables.ends(yuki.application())).containsExactly("withdrawal");
        assertThat(Tables.lettersToCandidate(yuki.application())).endsWith("withdrawalConfirmed");
        assertThat(Tables.texts(
                        "select id_ from act_ru_timer_job where process_instance_id_ in (select id_ from"
                                + " act_hi_procinst where business_key_ like ?)",
                        yuki.application() + "%"))
                .isEmpty();

        // What was in stays sealed for good, and nothing goes on.
        assertThat(get("recruiter", yuki.path("/rounds/technical-deep-dive/scorecards"))
                        .is(200)
                        .json()
                        .path("scorecards"))
                .isEmpty();
        yuki.advance("technical-deep-dive").isRefusedBy("application-ended");
    }

    private static void reference(Hire hire, String kind, String outcome) {
        var reference = Reference.request(hire, kind);
        reference.answers().is(204);
        reference.judged(outcome).is(204);
    }

    private static List<String> kinds(JsonNode conditions) {
        var texts = new ArrayList<String>();
        conditions.forEach(c -> texts.add(c.path("kind").asText() + " "
                + c.path("subject").asText() + " " + c.path("met").asBoolean()));
        return texts;
    }
}
