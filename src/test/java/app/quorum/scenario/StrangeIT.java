package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import app.quorum.shared.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer says what is wrong with it; it is never our own failure. */
class StrangeIT {

    private static Hire hire = new Hire(0, 0);

    @BeforeAll
    static void begin() {
        hire = Hire.begin("Strange Bodies", "strange.bodies@example.test").holds("recruiter-screen");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "recruiter POST /hold |",
                "recruiter POST /hold | null",
                "recruiter POST /hold | []",
                "recruiter POST /hold | {'reason': 'a\\u0000b'}",
                "recruiter POST /hold | {'reason': {'a': 1}}",
                "recruiter POST /withdrawal | {'reason': 'a\\u0000b'}",
                "recruiter PUT /rounds/team-fit/panel | {'panelists': [null, 'panelist-01']}",
                "recruiter PUT /rounds/team-fit/panel | {'panelists': ['a\\u0000b', 'panelist-01']}",
                "recruiter PUT /rounds/team-fit/panel | {'panelists': null}",
                "recruiter POST /rounds/recruiter-screen/decision | {'outcome': null}",
                "recruiter PUT /rounds/recruiter-screen/scorecards/mine | {'ratings': {'motivation': null}}",
                "recruiter PUT /rounds/recruiter-screen/scorecards/mine | {'ratings': null, 'signals': [null]}",
                "recruiter PUT /rounds/recruiter-screen/scorecards/mine | {'answers': {'logistics': null}}",
                "recruiter PUT /rounds/recruiter-screen/scorecards/mine | {'ratings': {'motivation': {'points': 1e99}}}",
                "hiring-manager POST /debrief/decision | {'outcome': 'MAYBE', 'reason': 'x', 'categories': [null]}",
                "hiring-manager POST /debrief/excusals | {'participant': null, 'reason': 'x'}",
                "recruiter POST /references | {'kind': 'TECHNICAL', 'referee': null}",
                "recruiter POST /offers | {'salary': {'currency': 'USD', 'amount': '1e400'}, 'startDate': '2127-02-01',"
                        + " 'expiresAt': '2127-01-15T17:00:00Z', 'terms': 'x'}",
                "recruiter PUT /rounds/recruiter-screen/interview | {'startsAt': '', 'endsAt': '', 'place': 'x'}",
                "recruiter POST /offers | {'salary': null, 'startDate': 'tomorrow', 'expiresAt': 7, 'terms': 'x'}",
            })
    void a_strange_body_is_answered_as_what_it_is(String line, @Nullable String body) {
        var before = Tables.fingerprint(hire.application());

        var answer = Call.on(hire, line, body).send("If-Match", "*");

        assertThat(answer.http().statusCode()).as(answer.http().body()).isIn(400, 422);
        assertThat(answer.http().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Tables.fingerprint(hire.application())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999", "-4800", "+300000", "+999999999"})
    void a_time_that_no_calendar_reaches_is_invalid(String year) {
        var other = Hire.begin("Far Away", year.substring(1) + ".far.away" + year.charAt(0) + "@example.test");
        Actors.put("recruiter", other.path("/rounds/recruiter-screen/panel"), Hire.panelOf(List.of("panelist-12")))
                .is(204);
        Actors.put(
                        "recruiter",
                        other.path("/rounds/recruiter-screen/interview"),
                        "{'startsAt': '" + year + "-01-02T09:00:00Z', 'endsAt': '" + year
                                + "-01-02T10:00:00Z', 'place': 'x'}")
                .isProblem(422, "invalid");
    }

    @Test
    void a_cursor_of_ones_own_making_is_answered() {
        for (long micros : List.of(Long.MIN_VALUE, -1L, Long.MAX_VALUE)) {
            var path = "/requisitions/" + hire.requisition() + "/applications?cursor=" + Slice.cursor(micros, micros);
            assertThat(QuorumServer.as("recruiter").get(path).statusCode())
                    .as(path)
                    .isIn(200, 422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "null", "[]", "5", "{}", "key: [", "key: &a [*a]", "- \u0001"})
    void a_text_that_is_no_kit_is_invalid(String text) {
        new Answer(QuorumServer.as("admin").send("POST", "/kits", text, "Content-Type", "application/yaml"))
                .isProblem(422, "invalid");
    }
}
