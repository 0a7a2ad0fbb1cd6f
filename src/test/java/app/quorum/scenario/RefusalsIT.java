package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.Caller;
import app.quorum.dev.QuorumServer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused is said clearly, and leaves tables and engine as they were. */
class RefusalsIT {

    private static final String OFFER = "{'salary': {'currency': 'USD', 'amount': '1.00'}, 'startDate': '2127-02-01',"
            + " 'expiresAt': '2127-01-15T17:00:00Z', 'terms': 'x'}";

    /** In the second round: held, with one of two scorecards in. */
    private static Hire hire = new Hire(0, 0);

    @BeforeAll
    static void begin() {
        hire = Hire.begin("Refused Often", "refused.often@example.test");
        hire.passes("recruiter-screen", 4)
                .holds("technical-phone-screen")
                .submits("panelist-01", "technical-phone-screen", 3);
    }

    @ParameterizedTest(name = "{0} {1} {2} is {4}: {5}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                // who may not see it learns nothing; who may see but not do is told so
                "panelist-07 | POST | /withdrawal | {} | 404 | not-found",
                "hiring-manager-2 | POST | /withdrawal | {} | 404 | not-found",
                "admin | POST | /hold | {'reason': 'x'} | 404 | not-found",
                "panelist-01 | POST | /withdrawal | {} | 403 | forbidden",
                "executive | POST | /hold | {'reason': 'x'} | 403 | forbidden",
                "hiring-manager | PUT | /rounds/technical-phone-screen/interview | {'startsAt': '2026-11-02T09:00:00Z',"
                        + " 'endsAt': '2026-11-02T10:00:00Z', 'place': 'x'} | 403 | forbidden",
                "recruiter | POST | /rounds/technical-phone-screen/scorecards/mine/submission | | 403 | forbidden",
                // rules
                "recruiter | POST | /rounds/technical-phone-screen/decision | {'outcome': 'ADVANCE'} | 409 | round-not-revealed",
                "recruiter | POST | /rounds/team-fit/decision | {'outcome': 'ADVANCE'} | 409 | round-not-revealed",
                "recruiter | POST | /rounds/recruiter-screen/decision | {'outcome': 'ADVANCE'} | 409 | round-not-revealed",
                "recruiter | POST | /debrief | | 409 | debrief-not-ready",
                "recruiter | POST | /references | {'kind': 'TECHNICAL', 'referee': {'name': 'a', 'email': 'a@example.test',"
                        + " 'relationship': 'b'}} | 409 | wrong-stage",
                "recruiter | POST | /offers | " + OFFER + " | 409 | gate-closed",
                "recruiter | POST | /resumption | | 409 | application-not-on-hold",
                "recruiter | PUT | /rounds/technical-phone-screen/panel | {'panelists': ['panelist-02', 'panelist-03']} | 409"
                        + " | panelist-has-submitted",
                "panelist-02 | POST | /rounds/technical-phone-screen/scorecards/mine/submission | | 409 | scorecard-incomplete",
                "panelist-01 | POST | /rounds/technical-phone-screen/scorecards/mine/submission | | 409"
                        + " | scorecard-already-submitted",
                "recruiter | PUT | /rounds/technical-phone-screen/panel | {'panelists': ['panelist-01', 'panelist-03']} | 422"
                        + " | invalid",
                "recruiter | POST | /rounds/nonsense/decision | {'outcome': 'REJECT', 'reason': 'x', 'feedback': 'y'} | 404"
                        + " | not-found",
                "recruiter | POST | /rounds/team-fit/decision | {'outcome': 'REJECT', 'reason': 'x', 'feedback': 'y'} | 409"
                        + " | round-not-open",
                // requests that say what cannot be
                "recruiter | PUT | /rounds/team-fit/panel | {'panelists': ['panelist-03', 'panelist-03']} | 422 | invalid",
                "recruiter | POST | /hold | {'reason': 'a\\u0000b'} | 422 | invalid",
                "recruiter | PUT | /rounds/technical-phone-screen/interview | {'startsAt': 1e300, 'endsAt': 5, 'place': 'x'} | 422"
                        + " | invalid",
                "recruiter | PUT | /rounds/technical-phone-screen/interview | {'startsAt': '+300000-01-01T00:00:00Z',"
                        + " 'endsAt': '+300001-01-01T00:00:00Z', 'place': 'x'} | 422 | invalid",
                "panelist-02 | PUT | /rounds/technical-phone-screen/scorecards/mine | {'ratings': {'x': {'points': 1,"
                        + " '_persistence_fetchGroup': null}}} | 422 | invalid",
                "recruiter | POST | /hold | {'reason': ' '} | 422 | invalid",
                "recruiter | POST | /hold | {'reason': 'x', 'colour': 'red'} | 422 | invalid",
                "recruiter | POST | /hold | {'reason': | 400 | malformed",
                "recruiter | POST | /rejection | {'reason': 'x'} | 422 | invalid",
                "recruiter | POST | /rounds/technical-phone-screen/decision | {'outcome': 'OFFER'} | 422 | invalid",
                "recruiter | POST | /rounds/technical-phone-screen/decision | {'outcome': 'HOLD'} | 422 | invalid",
                "recruiter | PUT | /rounds/team-fit/panel | {'panelists': ['nobody-at-all', 'panelist-03']} | 422 | invalid",
                "recruiter | PUT | /rounds/team-fit/panel | {'panelists': ['panelist-03']} | 422 | invalid",
                "panelist-02 | PUT | /rounds/technical-phone-screen/scorecards/mine | {} | 428 | version-required",
                "recruiter | DELETE | /hold | | 405 | method-not-allowed",
                "recruiter | POST | /rounds/no-such-round/decision | {'outcome': 'ADVANCE'} | 404 | not-found",
            })
    void a_refused_call_changes_nothing(ArgumentsAccessor row) {
        var path = hire.path(row.getString(2));
        var body = row.getString(3);
        var before = Tables.fingerprint(hire.application());

        var json = body == null ? null : body.replace('\'', '"');
        var answer =
                new Answer(QuorumServer.as(row.getString(0)).send(row.getString(1), path, json)).is(row.getInteger(4));

        assertThat(answer.json().path("type").asText()).endsWith("/" + row.getString(5));
        assertThat(answer.json().path("instance").asText()).isEqualTo("/api/v1" + path);
        assertThat(Tables.fingerprint(hire.application())).isEqualTo(before);
    }

    @Test
    void a_wrong_field_is_pointed_at() {
        var mine = hire.path("/rounds/technical-phone-screen/scorecards/mine");
        var answer = Actors.put(
                        "panelist-02", mine, "{'ratings': {'no-such-thing': {'points': 6}}}", "If-Match", "\"0\"")
                .is(422);

        assertThat(answer.json().path("errors").get(0).path("pointer").asText())
                .isEqualTo("/ratings/no-such-thing/points");
    }

    @Test
    void another_tab_does_not_overwrite_a_draft() {
        var mine = hire.path("/rounds/technical-phone-screen/scorecards/mine");
        var read = get("panelist-02", mine).is(200).etag();
        Actors.put("panelist-02", mine, "{'summary': 'first tab'}", "If-Match", read)
                .is(204);

        Actors.put("panelist-02", mine, "{'summary': 'second tab'}", "If-Match", read)
                .is(412);
        assertThat(get("panelist-02", mine).json().path("summary").asText()).isEqualTo("first tab");
    }

    @Test
    void nobody_sees_a_rating_before_the_last_one_is_in() {
        for (var who : List.of("recruiter", "hiring-manager", "executive", "panelist-02")) {
            var cards = get(who, hire.path("/rounds/technical-phone-screen/scorecards"))
                    .is(200);
            assertThat(cards.json())
                    .hasToString("{\"expected\":2,\"submitted\":1,\"revealed\":false,\"scorecards\":[]}");
            assertThat(get(who, hire.path("/rounds/technical-phone-screen/gate"))
                            .is(200)
                            .json()
                            .path("score")
                            .isNull())
                    .isTrue();
        }
    }

    @Test
    void a_body_above_a_mebibyte_is_refused() {
        Actors.post("recruiter", hire.path("/hold"), "{'reason': '" + "x".repeat(1 << 20) + "'}")
                .is(413);
    }

    @Test
    void every_answer_carries_the_security_headers() {
        var answers = List.of(
                QuorumServer.anonymous().get("/requisitions"),
                QuorumServer.as("recruiter").get("/requisitions"),
                QuorumServer.as("recruiter").get("/no-such-thing"),
                new Caller(QuorumServer.url(), null).get("/../../health"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.headers().map())
                .containsKeys(
                        "content-security-policy",
                        "x-content-type-options",
                        "referrer-policy",
                        "cross-origin-opener-policy",
                        "permissions-policy",
                        "cache-control"));
    }

    @Test
    void a_stale_version_of_the_application_is_refused() {
        var stale = QuorumServer.as("recruiter")
                .send("PUT", hire.path("/rounds/team-fit/panel"), "{\"panelists\": []}", "If-Match", "\"999\"");
        assertThat(stale.statusCode()).isEqualTo(422); // what is wrong with the body comes first

        new Answer(QuorumServer.as("recruiter")
                        .send(
                                "PUT",
                                hire.path("/rounds/team-fit/panel"),
                                Hire.panelOf(List.of("panelist-11", "panelist-12"))
                                        .replace('\'', '"'),
                                "If-Match",
                                "\"999\""))
                .is(412);
    }

    @Test
    void a_bad_query_parameter_is_named() {
        var list = "/requisitions/" + hire.requisition() + "/applications";
        for (var query : List.of("?limit=x", "?status=FOO", "?cursor=zzz", "?q=%00")) {
            var fault =
                    get("recruiter", list + query).is(422).json().path("errors").get(0);
            assertThat(fault.path("pointer").asText()).isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }
}
