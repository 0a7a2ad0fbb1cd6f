package app.quorum.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.Caller;
import app.quorum.dev.QuorumServer;
import app.quorum.dev.TestIssuer;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is let in without a token of our issuer, for us and still good: however the address is written. */
class AuthenticationIT {

    private static final String CHALLENGE = "Bearer realm=\"quorum\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requisitions/",
                "//requisitions",
                "/./requisitions",
                "/x/../requisitions",
                "/x/%2e%2e/requisitions",
                "/%2e%2e/v1/requisitions",
                "/..;/v1/requisitions",
                "/../v1//requisitions",
                "/../v1;x=y/requisitions",
                "/../../api;x/v1/requisitions",
                "/../../%61pi/v1/requisitions",
                "/../..//api/v1/requisitions",
                "/../../openapi/../api/v1/requisitions",
                "/../../API/v1/requisitions",
                "/requisitions;x",
                "/requisitions%2f",
                "/requisitions%00",
                "/requisitions?x=/health",
                "/no-such-thing",
                "/"
            })
    void no_spelling_of_a_path_goes_around_the_log_in(String path) {
        for (var method : Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH")) {
            var answer = QuorumServer.anonymous().send(method, path, null);

            assertThat(answer.statusCode()).as(method + " " + path).isGreaterThanOrEqualTo(400);
            assertThat(answer.body()).doesNotContain("\"items\"");
        }
    }

    @Test
    void an_open_path_leads_to_nothing_but_what_is_open() {
        var health = QuorumServer.anonymous().get("/../../health/..;/api/v1/requisitions");

        assertThat(health.body()).contains("\"checks\"").doesNotContain("\"items\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "PATCH", "DELETE", "PROPFIND"})
    void no_method_goes_around_the_log_in(String method) {
        assertChallenged(QuorumServer.anonymous().send(method, "/requisitions", null), CHALLENGE);
    }

    @Test
    void who_is_logged_in_learns_which_methods_there_are_and_nothing_else() {
        var recruiter = QuorumServer.as("recruiter");

        var refused = recruiter.send("PATCH", "/requisitions", "{}");
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
        assertThat(recruiter.send("HEAD", "/requisitions", null).body()).isEmpty();
        assertThat(recruiter.get("/no-such-thing").statusCode()).isEqualTo(404);
    }

    /** Each a token that is good but for one thing. */
    static Map<String, UnaryOperator<JWTClaimsSet.Builder>> spoilt() {
        var issuer = QuorumServer.issuer();
        return Map.of(
                "expired", claims -> claims.expirationTime(Date.from(Instant.EPOCH)),
                "without an end", claims -> claims.expirationTime(null),
                "not yet good", claims -> claims.notBeforeTime(Date.from(Instant.parse("2999-01-01T00:00:00Z"))),
                "for another audience", claims -> claims.audience("account"),
                "for nobody in particular", claims -> claims.audience((String) null),
                "of another realm", claims -> claims.issuer(issuer.url().replace("/quorum", "/other")),
                "of nobody", claims -> claims.subject(null));
    }

    static Set<String> reasons() {
        return spoilt().keySet();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void a_token_that_is_wrong_in_one_thing_is_refused(String reason) {
        var issuer = QuorumServer.issuer();
        var claims =
                Objects.requireNonNull(spoilt().get(reason)).apply(issuer.claims("recruiter", Set.of("recruiter")));

        assertChallenged(with(issuer.sign(claims.build())), CHALLENGE + ", error=\"invalid_token\"");
    }

    @Test
    void a_token_that_our_issuer_did_not_sign_is_refused() {
        var ours = QuorumServer.issuer();
        var claims = ours.claims("recruiter", Set.of("recruiter")).build();
        try (var stranger = TestIssuer.start()) {
            assertChallenged(with(stranger.sign(claims)), CHALLENGE + ", error=\"invalid_token\"");
        }
        assertChallenged(with(new PlainJWT(claims).serialize()), CHALLENGE + ", error=\"invalid_token\"");
        assertChallenged(with("nonsense"), CHALLENGE + ", error=\"invalid_token\"");
        assertChallenged(
                QuorumServer.anonymous().send("GET", "/requisitions", null, "Authorization", "Basic eDp5"), CHALLENGE);
    }

    private static HttpResponse<String> with(String token) {
        return new Caller(QuorumServer.url(), token).get("/requisitions");
    }

    private static void assertChallenged(HttpResponse<String> answer, String challenge) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue(challenge);
        assertThat(answer.body()).doesNotContain("\"items\"");
    }
}
