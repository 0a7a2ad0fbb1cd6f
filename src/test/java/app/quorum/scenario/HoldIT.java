package app.quorum.scenario;

import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** On hold nothing goes on, wherever an application is; resumed, it goes on from there. */
class HoldIT {

    private static final String VOTE = "{'vote': 'YES', 'reason': 'As rated.'}";
    private static final String APPROVED = "{'outcome': 'APPROVED'}";
    private static final String TERMS = "{'salary': {'currency': 'USD', 'amount': '1.00'}, 'startDate': '2127-02-01',"
            + " 'expiresAt': '2127-01-15T17:00:00Z', 'terms': 'x'}";
    private static final String INTERVIEW =
            "{'startsAt': '2026-11-02T09:00:00Z', 'endsAt': '2026-11-02T10:00:00Z'," + " 'place': 'x'}";

    @Test
    void a_round_on_hold_goes_on_where_it_was() {
        var hire = Hire.begin("Held Early", "held.early@example.test");
        var round = "/rounds/recruiter-screen";
        refusedOnHold(
                hire,
                Call.on(hire, "recruiter PUT " + round + "/panel", "{'panelists': ['recruiter']}"),
                Call.on(hire, "recruiter PUT " + round + "/interview", INTERVIEW));

        put("recruiter", hire.path(round + "/panel"), Hire.panelOf(List.of("recruiter", "panelist-12")))
                .is(204);
        put("recruiter", hire.path(round + "/interview"), INTERVIEW).is(204);
        refusedOnHold(hire, Call.on(hire, "recruiter POST " + round + "/interview/completion", null));

        post("recruiter", hire.path(round + "/interview/completion"), null).is(204);
        scorecards(hire, round);
        hire.advance("recruiter-screen").is(204);
        assertThat(hire.read().path("currentRound").asText()).isEqualTo("technical-phone-screen");
    }

    private static void scorecards(Hire hire, String round) {
        hire.submits("panelist-12", "recruiter-screen", 4);
        var mine = round + "/scorecards/mine";
        refusedOnHold(
                hire,
                Call.on(hire, "recruiter PUT " + mine, hire.scorecard("recruiter-screen", 4)),
                Call.on(hire, "recruiter POST " + mine + "/submission", null),
                Call.on(hire, "panelist-12 DELETE " + mine + "/submission", null),
                Call.on(hire, "recruiter POST " + round + "/recusal", "{'reason': 'x'}"),
                Call.on(hire, "recruiter POST /hold", "{'reason': 'x'}"));

        hire.submits("recruiter", "recruiter-screen", 4);
        refusedOnHold(
                hire,
                Call.on(hire, "recruiter POST " + round + "/decision", "{'outcome': 'ADVANCE'}"),
                Call.on(hire, "recruiter POST " + round + "/decision", "{'outcome': 'HOLD', 'reason': 'x'}"));
    }

    @Test
    void a_debrief_on_hold_goes_on_where_it_was() {
        var hire = Hire.begin("Held Later", "held.later@example.test").passesAll(5);
        refusedOnHold(hire, Call.on(hire, "recruiter POST /debrief", null));

        var room = Room.open(hire);
        refusedOnHold(
                hire,
                Call.on(hire, "recruiter POST /debrief", null),
                Call.on(hire, "panelist-01 POST /debrief/attendance", null),
                Call.on(hire, "hiring-manager POST /debrief/excusals", "{'participant': 'executive', 'reason': 'x'}"),
                Call.on(hire, "recruiter POST /debrief/agenda/concerns/start", null),
                Call.on(hire, "recruiter POST /debrief/notes", "{'kind': 'CONCERN', 'text': 'x'}"),
                Call.on(hire, "panelist-01 PUT /debrief/ballots/SILENT/vote", VOTE),
                Call.on(hire, "recruiter POST /debrief/ballots/SILENT/closure", null),
                Call.on(hire, "hiring-manager POST /debrief/decision", "{'outcome': 'YES', 'reason': 'x'}"));

        room.allVote("YES").decides("YES", "").is(204);
        assertThat(Tables.waits(hire.application())).containsExactly("awaitReferences");
        references(hire);
        offer(hire);
        assertThat(Tables.status(hire.application())).isEqualTo("HIRED");
    }

    private static void references(Hire hire) {
        var reference =
                "{'kind': 'TECHNICAL', 'referee': {'name': 'a', 'email': 'a@example.test', 'relationship': 'b'}}";
        refusedOnHold(hire, Call.on(hire, "recruiter POST /references", reference));
        for (var kind : List.of("TECHNICAL", "LEADERSHIP")) {
            var asked = Reference.request(hire, kind);
            refusedOnHold(
                    hire, Call.of("recruiter POST " + asked.path("/answers"), "{'answers': {'hire-again': 'Yes.'}}"));
            asked.answers().is(204);
            refusedOnHold(
                    hire,
                    Call.of("recruiter POST " + asked.path("/verdict"), "{'outcome': 'SATISFACTORY', 'note': 'x'}"));
            asked.judged("SATISFACTORY").is(204);
        }
    }

    private static void offer(Hire hire) {
        refusedOnHold(hire, Call.on(hire, "recruiter POST /offers", TERMS));
        var terms = Terms.draft(hire);
        var path = "/offers/" + terms.id();
        refusedOnHold(
                hire,
                Call.of("recruiter PUT " + path, TERMS),
                Call.of("recruiter POST " + path + "/approval-request", null),
                Call.of("hiring-manager POST " + path + "/approvals", APPROVED),
                Call.of("recruiter POST " + path + "/extension", null),
                Call.of("recruiter POST " + path + "/rescission", "{'reason': 'x'}"));
        terms.approved();
        refusedOnHold(hire, Call.of("recruiter POST " + path + "/extension", null));
        terms.extended();
        refusedOnHold(hire, Call.of("recruiter POST " + path + "/answer", "{'outcome': 'ACCEPTED'}"));
        terms.answered("ACCEPTED").is(204);
    }

    @Test
    void an_application_on_hold_may_still_end() {
        var left = Hire.begin("Held Leaver", "held.leaver@example.test");
        hold(left);
        post("recruiter", left.path("/withdrawal"), null).is(204);
        assertThat(Tables.ends(left.application())).containsExactly("withdrawal");
        assertThat(Tables.lettersToCandidate(left.application())).endsWith("withdrawalConfirmed");
        post("recruiter", left.path("/resumption"), null).isRefusedBy("application-ended");
        post("recruiter", left.path("/hold"), "{'reason': 'x'}").isRefusedBy("application-ended");

        var refused = Hire.begin("Held Refused", "held.refused@example.test");
        hold(refused);
        post("hiring-manager", refused.path("/rejection"), "{'reason': 'x', 'feedback': 'The position is gone.'}")
                .is(204);
        assertThat(Tables.status(refused.application())).isEqualTo("REJECTED");
        assertThat(Tables.waits(refused.application())).isEmpty();
        assertThat(Tables.lettersToCandidate(refused.application())).endsWith("rejection");
    }

    /** Each of the calls is refused on hold and leaves everything as it is; then the application is resumed. */
    private static void refusedOnHold(Hire hire, Call... calls) {
        var waits = Tables.waits(hire.application());
        hold(hire);
        var before = Tables.fingerprint(hire.application());
        for (var call : calls) {
            call.send("If-Match", "*").isRefusedBy("application-on-hold");
        }
        assertThat(Tables.fingerprint(hire.application())).isEqualTo(before);
        post("recruiter", hire.path("/resumption"), null).is(204);
        assertThat(Tables.waits(hire.application())).isEqualTo(waits);
    }

    private static void hold(Hire hire) {
        post("recruiter", hire.path("/hold"), "{'reason': 'Budget.'}").is(204);
        assertThat(Tables.status(hire.application())).isEqualTo("ON_HOLD");
    }
}
