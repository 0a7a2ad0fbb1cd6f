package app.quorum.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Somebody on the way to Keycloak and back. The browser carries it in a cookie of its own, several tabs at once have one
 * each, and the server keeps nothing: state, nonce and code verifier follow from the secret.
 *
 * @param returnTo the address that was asked for, below this application
 */
public record LogInAttempt(String secret, String returnTo) {

    private static final String COOKIE = "login-";
    private static final int DISTINCT = 8;

    static LogInAttempt create(String returnTo, SecureRandom random) {
        return new LogInAttempt(SessionSecret.create(random).value(), isOurs(returnTo) ? returnTo : "/");
    }

    /** Reads a cookie's value; nothing if it is none that we wrote. */
    public static Optional<LogInAttempt> read(String cookie) {
        try {
            var parts = cookie.split("\\.", 2);
            var returnTo = new String(Base64.getUrlDecoder().decode(parts[parts.length - 1]), StandardCharsets.UTF_8);
            return parts.length == 2 && isOurs(returnTo)
                    ? Optional.of(new LogInAttempt(parts[0], returnTo))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // somebody else's cookie
        }
    }

    /** Only what a browser resolves within this application: no other host, no scheme, no line end. */
    private static boolean isOurs(String address) {
        return address.matches("/(?![/\\\\])[^\\s\\\\]*") || address.equals("/");
    }

    public String cookieValue() {
        var encoded = Base64.getUrlEncoder().withoutPadding();
        return secret + "." + encoded.encodeToString(returnTo.getBytes(StandardCharsets.UTF_8));
    }

    /** The cookie's name for a given state. */
    public static String cookieName(String state) {
        return COOKIE + state.substring(0, Math.min(DISTINCT, state.length()));
    }

    public String state() {
        return new SessionSecret(secret).derived("state");
    }

    String nonce() {
        return new SessionSecret(secret).derived("nonce");
    }

    /** 43 characters, the shortest that RFC 7636 allows for 256 bits. */
    String verifier() {
        return new SessionSecret(secret).derived("verifier");
    }
}
