package app.quorum.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.CookieClient;
import app.quorum.dev.QuorumServer;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session is good for, and how it ends. */
class SessionIT {

    private static final String NOW = "refresh_at = now()";
    private static final String LONG_SILENCE = "refresh_at = now(), good_until = now()";

    @Test
    void nobody_gets_in_with_what_the_database_holds() throws SQLException {
        var client = CookieClient.loggedIn("panelist-01");
        var secret = client.cookie("session");

        var row = row("panelist-01");

        assertThat(row).doesNotContain(secret).contains(new SessionSecret(secret).hash());
        assertThat(row).doesNotContain("eyJ"); // as every token begins
    }

    @Test
    void an_unknown_cookie_is_taken_away_and_leads_to_the_log_in() {
        var client = new CookieClient(QuorumServer.url()).with("session", "made-up");

        var answer = client.get("/");

        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/login");
        assertThat(client.cookie("session")).isEmpty();
    }

    @Test
    void goes_on_with_a_refresh_and_takes_new_roles_from_it() throws SQLException {
        var client = CookieClient.loggedIn("panelist-02");
        var before = row("panelist-02");

        change("panelist-02", NOW);

        assertThat(client.get("/").statusCode()).isEqualTo(200);
        assertThat(row("panelist-02")).isNotEqualTo(before);
    }

    @Test
    void many_requests_at_once_ask_for_one_refresh() throws SQLException {
        var client = CookieClient.loggedIn("panelist-03");
        change("panelist-03", NOW);

        var answers = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> client.get("/search").statusCode()))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
        assertThat(client.get("/").statusCode()).isEqualTo(200); // a refresh token used twice would have ended it
    }

    @Test
    void somebody_disabled_is_out_at_the_next_refresh() throws SQLException {
        var client = CookieClient.loggedIn("panelist-04");
        QuorumServer.issuer().logIns().disable("panelist-04");
        try {
            change("panelist-04", NOW);

            assertThat(client.get("/").statusCode()).isEqualTo(303);
            assertThat(row("panelist-04")).isEmpty();
        } finally {
            QuorumServer.issuer().logIns().enable("panelist-04");
        }
    }

    @Test
    void goes_on_while_the_provider_is_away_for_hours_and_no_longer() throws SQLException {
        var client = CookieClient.loggedIn("panelist-05");
        change("panelist-05", NOW);

        QuorumServer.issuer()
                .logIns()
                .whileAway(() -> assertThat(client.get("/").statusCode()).isEqualTo(200));

        change("panelist-05", LONG_SILENCE);
        QuorumServer.issuer().logIns().whileAway(() -> {
            var answer = client.get("/");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("The log-in server does not answer");
        });
    }

    @Test
    void ends_with_a_log_out_here_and_at_the_provider() throws SQLException {
        var client = CookieClient.loggedIn("panelist-06");
        var secret = client.cookie("session");

        var answer = client.form("/logout", Map.of("csrf", client.csrf()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/protocol/openid-connect/logout").contains("id_token_hint");
        assertThat(client.cookie("session")).isEmpty();
        assertThat(row("panelist-06")).isEmpty();
        assertThat(client.with("session", secret).get("/").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made-up", "of-another"})
    void no_form_is_taken_without_its_own_token(String token) {
        var client = CookieClient.loggedIn("panelist-07");
        var sent = token.equals("of-another")
                ? CookieClient.loggedIn("panelist-08").csrf()
                : token;

        var answer = client.form("/logout", Map.of("csrf", sent));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(client.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void the_api_takes_it_too_and_for_writes_its_token() {
        var client = CookieClient.loggedIn("recruiter");
        var candidate = "{\"name\": \"Session Write\", \"email\": \"session.write@example.test\"}";

        assertThat(client.get("/api/v1/work-items").statusCode()).isEqualTo(200);
        var refused = client.json("POST", "/candidates", candidate);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/unconfirmed");
        assertThat(client.json("POST", "/candidates", candidate, "X-CSRF-Token", client.csrf())
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_form_that_comes_too_late_is_answered_by_a_page_that_says_so() {
        var client = new CookieClient(QuorumServer.url());

        var answer = client.form("/logout", Map.of("csrf", "x"), "Referer", QuorumServer.url() + "/search?q=a");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Your session has ended").contains("/login?to=%2Fsearch%3Fq%3Da");
    }

    @Test
    void a_script_that_comes_too_late_learns_where_to_log_in() {
        HttpResponse<String> answer = new CookieClient(QuorumServer.url()).get("/", "X-Scripted", "search");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("X-Log-In")).isPresent();
    }

    /** All that is kept of somebody's sessions. */
    private static String row(String username) throws SQLException {
        try (var connection = QuorumServer.database().getConnection();
                var query = connection.prepareStatement(
                        "select coalesce(string_agg(s::text || encode(tokens, 'escape'), ''), '')"
                                + " from web_session s where username = ?")) {
            query.setString(1, username);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void change(String username, String what) throws SQLException {
        try (var connection = QuorumServer.database().getConnection();
                var statement = connection.prepareStatement("update web_session set " + what + " where username = ?")) {
            statement.setString(1, username);
            statement.executeUpdate();
        }
    }
}
