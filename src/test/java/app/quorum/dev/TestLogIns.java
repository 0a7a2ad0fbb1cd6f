package app.quorum.dev;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Log-in for browsers: whoever the cookie {@code person} names is logged in without being asked for anything, and the
 * rest is as at Keycloak. Codes and refresh tokens are good once.
 */
public final class TestLogIns {

    /** The cookie's name; browsers send it to every port of this machine. */
    public static final String PERSON = "person";

    static final String SECRET = "of-the-pages";

    private static final int LIFESPAN_SECONDS = 300;
    private static final int SESSION_SECONDS = 28_800;

    private final TestIssuer issuer;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();
    private final Set<String> disabled = ConcurrentHashMap.newKeySet();
    private volatile boolean isAway;

    private record Asked(String username, String nonce, String challenge, String redirect) {}

    TestLogIns(TestIssuer issuer) {
        this.issuer = issuer;
    }

    /** Nobody of this name gets any more tokens. */
    public void disable(String username) {
        disabled.add(username);
    }

    public void enable(String username) {
        disabled.remove(username);
    }

    /** The token endpoint fails, as a server that is overwhelmed does, while the action runs. */
    public void whileAway(Runnable action) {
        isAway = true;
        try {
            action.run();
        } finally {
            isAway = false;
        }
    }

    void authorize(HttpExchange call) throws IOException {
        var query = FormBody.read(call.getRequestURI().getRawQuery());
        var username = person(call);
        if (username.isEmpty() || disabled.contains(username) || !"S256".equals(query.get("code_challenge_method"))) {
            end(call, 400);
            return;
        }
        var code = UUID.randomUUID().toString();
        codes.put(
                code, new Asked(username, query.get("nonce"), query.get("code_challenge"), query.get("redirect_uri")));
        redirect(call, query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
    }

    void logOut(HttpExchange call) throws IOException {
        redirect(call, FormBody.read(call.getRequestURI().getRawQuery()).get("post_logout_redirect_uri"));
    }

    void grant(HttpExchange call, FormBody form) throws IOException {
        if (isAway) {
            end(call, 503);
        } else if (!SECRET.equals(form.get("client_secret"))) {
            end(call, 401);
        } else if (form.get("grant_type").equals("refresh_token")) {
            grant(call, refreshTokens.remove(form.get("refresh_token")), null);
        } else {
            var asked = codes.remove(form.get("code"));
            boolean isTheirs = asked != null
                    && asked.challenge.equals(challenge(form.get("code_verifier")))
                    && asked.redirect.equals(form.get("redirect_uri"));
            grant(call, isTheirs ? asked.username : null, isTheirs ? asked.nonce : null);
        }
    }

    private void grant(HttpExchange call, @Nullable String username, @Nullable String nonce) throws IOException {
        if (username == null || disabled.contains(username)) {
            end(call, 400);
            return;
        }
        var person = DemoUsers.person(username);
        var idToken = issuer.claims(username, Set.of())
                .audience("quorum-web")
                .claim("nonce", nonce)
                .claim("name", person.firstName() + " " + person.lastName())
                .claim("email", person.email());
        var refreshToken = UUID.randomUUID().toString();
        refreshTokens.put(refreshToken, username);
        TestIssuer.answer(
                call,
                Map.of(
                        "access_token", issuer.token(username),
                        "expires_in", LIFESPAN_SECONDS,
                        "refresh_token", refreshToken,
                        "refresh_expires_in", SESSION_SECONDS,
                        "id_token", issuer.sign(idToken.build())));
    }

    private static String person(HttpExchange call) {
        var cookies = call.getRequestHeaders().getOrDefault("Cookie", List.of());
        return cookies.stream()
                .flatMap(header -> Arrays.stream(header.split("; ")))
                .filter(cookie -> cookie.startsWith(PERSON + "="))
                .map(cookie -> cookie.substring(PERSON.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static void redirect(HttpExchange call, String address) throws IOException {
        call.getResponseHeaders().set("Location", address);
        end(call, 302);
    }

    private static void end(HttpExchange call, int status) throws IOException {
        call.sendResponseHeaders(status, -1);
        call.close();
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
