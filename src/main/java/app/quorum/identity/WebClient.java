package app.quorum.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages' client at Keycloak: authorization code with PKCE (RFC 7636), refresh, log-out (OpenID Connect). */
public class WebClient {

    private final KeycloakHttp http = new KeycloakHttp();
    private final Issuer issuer;
    private final String client;
    private final String secret;
    private final URI callback;
    private final URI loggedOut;
    private final AccessTokens accessTokens;
    private final IdTokens idTokens;

    WebClient(Issuer issuer, String client, String secret, String publicUrl) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
        this.callback = URI.create(publicUrl + "/login/callback");
        this.loggedOut = URI.create(publicUrl + "/logged-out");
        this.accessTokens = new AccessTokens(issuer);
        this.idTokens = new IdTokens(issuer, client);
    }

    /** Where the browser is sent to log somebody in. */
    URI authorization(LogInAttempt attempt) {
        return URI.create(issuer.authorization() + "?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        client,
                        "scope",
                        "openid profile email",
                        "redirect_uri",
                        callback.toString(),
                        "state",
                        attempt.state(),
                        "nonce",
                        attempt.nonce(),
                        "code_challenge",
                        challenge(attempt.verifier()),
                        "code_challenge_method",
                        "S256")));
    }

    /** Where the browser is sent to log somebody out at Keycloak too. */
    URI endOfSession(String idToken) {
        return URI.create(issuer.endOfSession() + "?"
                + form(Map.of(
                        "client_id", client,
                        "id_token_hint", idToken,
                        "post_logout_redirect_uri", loggedOut.toString())));
    }

    /**
     * @throws TokenRefused if Keycloak does not take the code, or its answer is not for this attempt
     * @throws IdentityUnavailable if Keycloak does not answer
     */
    Grant exchange(String code, LogInAttempt attempt) throws TokenRefused {
        var answer = token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                callback.toString(),
                "code_verifier",
                attempt.verifier()));
        return grant(answer, attempt.nonce());
    }

    /**
     * @throws TokenRefused if the person may no longer be logged in
     * @throws IdentityUnavailable if Keycloak does not answer
     */
    Grant refresh(String refreshToken) throws TokenRefused {
        return grant(token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken)), null);
    }

    private JsonNode token(Map<String, String> parameters) throws TokenRefused {
        var form = new TreeMap<>(parameters);
        form.put("client_id", client);
        form.put("client_secret", secret);
        var answer = http.send(HttpRequest.newBuilder(issuer.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(form))));
        if (answer.statusCode() >= 400) {
            throw new TokenRefused("Keycloak answered " + answer.statusCode() + " to " + parameters.get("grant_type"));
        }
        return KeycloakHttp.json(answer);
    }

    private Grant grant(JsonNode answer, @Nullable String nonce) throws TokenRefused {
        var actor = accessTokens.verify(answer.path("access_token").asText());
        var person = idTokens.verify(answer.path("id_token").asText(), nonce);
        return new Grant(
                actor,
                person.name().isBlank() ? actor.username() : person.name(),
                person.email(),
                answer.path("refresh_token").asText(),
                answer.path("id_token").asText(),
                Duration.ofSeconds(answer.path("expires_in").asLong()),
                Duration.ofSeconds(answer.path("refresh_expires_in").asLong()));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
