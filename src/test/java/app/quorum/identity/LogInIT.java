package app.quorum.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.CookieClient;
import app.quorum.dev.QuorumServer;
import app.quorum.dev.TestLogIns;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to the identity provider and back. */
class LogInIT {

    private static final String RECRUITER = "recruiter";

    @Test
    void leads_back_to_the_address_that_was_asked_for() {
        var client = stranger(RECRUITER);

        var page = client.follow("/?cursor=MCww");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().toString()).endsWith("/?cursor=MCww");
        assertThat(page.body()).contains("Ingrid Solheim");
    }

    @Test
    void asks_with_state_nonce_and_a_hashed_verifier() {
        var authorization = location(stranger(RECRUITER).get("/login?to=/"));

        assertThat(authorization.getQuery())
                .contains("response_type=code")
                .contains("code_challenge_method=S256")
                .containsPattern("code_challenge=[\\w-]{43}(&|$)")
                .containsPattern("state=[\\w-]{43}(&|$)")
                .containsPattern("nonce=[\\w-]{43}(&|$)");
    }

    @Test
    void gives_cookies_that_no_script_and_no_other_site_can_use() {
        var client = stranger(RECRUITER);
        var callback = location(client.get(location(client.get("/login?to=/")).toString()));

        var answer = client.get(callback.toString());

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("session=")
                        .contains("; HttpOnly")
                        .contains("; SameSite=Lax")
                        .contains("; Path=/"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("login-").contains("Max-Age=0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elsewhere.test/", "/\\elsewhere.test", "https://elsewhere.test/", "elsewhere", "/a b", ""})
    void leads_nowhere_but_here(String address) {
        var client = stranger(RECRUITER);

        var begun = client.get("/login?to=" + URLEncoder.encode(address, UTF_8));
        var page = client.follow(location(begun).toString());

        assertThat(page.uri()).isEqualTo(URI.create(QuorumServer.url() + "/"));
    }

    @Test
    void is_good_only_in_the_browser_that_began_it() {
        var client = stranger(RECRUITER);
        var callback = location(client.get(location(client.get("/login?to=/")).toString()));
        var other = stranger("executive");
        other.get("/login?to=/");

        var answer = other.get(callback.toString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The log-in did not work");
        assertThat(other.cookie("session")).isEmpty();
    }

    @Test
    void takes_a_code_once() {
        var client = stranger(RECRUITER);
        client.get("/login?to=/");
        var callback = location(client.get(location(client.get("/login?to=/")).toString()));
        var twin = stranger(RECRUITER);
        client.cookies().forEach(twin::with);
        assertThat(client.get(callback.toString()).statusCode()).isEqualTo(303);

        assertThat(twin.get(callback.toString()).statusCode()).isEqualTo(400);
    }

    @Test
    void two_tabs_may_be_on_the_way_at_once() {
        var client = stranger(RECRUITER);
        var first = location(client.get("/login?to=/"));
        var second = location(client.get("/login?to=/search"));

        assertThat(client.follow(second.toString()).uri().getPath()).isEqualTo("/search");
        assertThat(client.follow(first.toString()).uri().getPath()).isEqualTo("/");
    }

    @Test
    void a_refusal_by_the_provider_is_told_with_a_way_on() {
        var client = stranger(RECRUITER);
        var state = location(client.get("/login?to=/search")).getQuery().replaceAll(".*state=([\\w-]+).*", "$1");

        var answer = client.get("/login/callback?error=access_denied&state=" + state);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"/login?to=%2Fsearch\"");
    }

    private static CookieClient stranger(String username) {
        return new CookieClient(QuorumServer.url()).with(TestLogIns.PERSON, username);
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
