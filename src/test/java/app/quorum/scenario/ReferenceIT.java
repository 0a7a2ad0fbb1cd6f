package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What referees say, and where concerns lead. */
class ReferenceIT {

    @Test
    void concerns_lead_back_to_a_second_debrief() {
        var hire = Hire.begin("Second Look", "second.debrief@example.test").passesAll(4);
        Room.open(hire).allVote("YES").decides("YES", "").is(204);

        var technical = Reference.request(hire, "TECHNICAL");
        technical.judged("SATISFACTORY").isRefusedBy("reference-not-answered");
        technical.answers("{'answers': {'no-such-question': 'Yes.'}}").isProblem(422, "invalid");
        technical.answers().is(204);
        technical.answers().is(204);
        technical.judged("SATISFACTORY").is(204);
        technical.judged("CONCERNS").isRefusedBy("reference-already-judged");
        technical.answers().isRefusedBy("reference-already-judged");
        assertThat(Tables.waits(hire.application())).containsExactly("awaitReferences");

        var leadership = Reference.request(hire, "LEADERSHIP");
        leadership.answers().is(204);
        leadership.judged("CONCERNS").is(204);
        assertThat(Tables.waits(hire.application())).containsExactly("awaitDebriefOpened");
        assertThat(hire.read().path("stage").asText()).isEqualTo("DEBRIEF");
        assertThat(get("recruiter", hire.path("/process")).json().path("now")).hasToString("[\"debrief\"]");
        leadership.judged("SATISFACTORY").isRefusedBy("wrong-stage");
        Reference.asked(hire, "LEADERSHIP").isRefusedBy("wrong-stage");
        Terms.asked(hire).isRefusedBy("gate-closed");
        endsInTheSecond(hire);
    }

    private static void endsInTheSecond(Hire hire) {
        var second = Room.open(hire);
        assertThat(second.read("hiring-manager").path("number").asInt()).isEqualTo(2);
        assertThat(second.read("hiring-manager").path("decision").isNull()).isTrue();
        second.allVote("YES")
                .decides("NO", ", 'feedback': 'Thank you for your patience.'")
                .is(204);
        assertThat(Tables.ends(hire.application())).containsExactly("rejected");
        assertThat(Tables.texts(
                        "select outcome from debrief where application_id = ? order by number", hire.application()))
                .containsExactly("YES", "NO");
    }

    @Test
    void references_of_a_first_debrief_do_not_count_for_a_second_one() {
        var hire = Hire.begin("Asked Anew", "asked.anew@example.test").passesAll(4);
        Room.open(hire).allVote("YES").decides("YES", "").is(204);
        judged(hire, "TECHNICAL", "CONCERNS");
        Room.open(hire).allVote("YES").decides("YES", "").is(204);
        assertThat(Tables.waits(hire.application())).containsExactly("awaitReferences");

        judged(hire, "LEADERSHIP", "SATISFACTORY");
        assertThat(Tables.waits(hire.application())).containsExactly("awaitReferences");
        judged(hire, "TECHNICAL", "SATISFACTORY");
        assertThat(Tables.waits(hire.application())).containsExactly("awaitOfferAnswer");
        assertThat(get("hiring-manager", hire.path("/references"))
                        .is(200)
                        .json()
                        .path("items"))
                .hasSize(3);
        Terms.asked(hire).is(201);
    }

    @Test
    void references_are_for_those_who_may_judge_them() {
        var hire = Hire.begin("Private Word", "private.word@example.test").passesAll(4);
        Room.open(hire).allVote("YES").decides("YES", "").is(204);
        var reference = Reference.request(hire, "TECHNICAL");
        reference.answers().is(204);

        get("panelist-01", hire.path("/references")).isProblem(403, "forbidden");
        get("executive", hire.path("/references")).isProblem(403, "forbidden");
        get("hiring-manager-2", hire.path("/references")).isProblem(404, "not-found");
        post("hiring-manager", reference.path("/verdict"), "{'outcome': 'SATISFACTORY', 'note': 'x'}")
                .isProblem(403, "forbidden");
        post("recruiter", hire.path("/references/0/verdict"), "{'outcome': 'SATISFACTORY', 'note': 'x'}")
                .isProblem(404, "not-found");
        assertThat(get("hiring-manager", hire.path("/references")).json().toString())
                .contains("sam.ode@example.test", "\"verdict\":null");
    }

    @Test
    void a_verdict_on_another_version_than_was_read_is_refused() {
        var hire = Hire.begin("Second Thoughts", "second.thoughts@example.test").passesAll(4);
        Room.open(hire).allVote("YES").decides("YES", "").is(204);
        var reference = Reference.request(hire, "TECHNICAL");
        var read = get("recruiter", reference.path("")).is(200).etag();
        reference.answers().is(204);

        Actors.send("recruiter", reference.path("/verdict"), "{'outcome': 'CONCERNS', 'note': 'x'}", read)
                .isProblem(412, "stale-version");
        assertThat(Tables.waits(hire.application())).containsExactly("awaitReferences");
    }

    private static void judged(Hire hire, String kind, String outcome) {
        var reference = Reference.request(hire, kind);
        reference.answers().is(204);
        reference.judged(outcome).is(204);
    }
}
