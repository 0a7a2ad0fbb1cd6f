package app.quorum.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The session of the browser that sends the request in hand. */
@RequestScoped
public class CurrentSession {

    private static final String ATTRIBUTE = CurrentSession.class.getName();

    @Inject
    HttpServletRequest request;

    private record Held(SessionSecret secret, WebSession session) {}

    static void remember(HttpServletRequest request, SessionSecret secret, WebSession session) {
        request.setAttribute(ATTRIBUTE, new Held(secret, session));
    }

    public boolean exists() {
        return request.getAttribute(ATTRIBUTE) instanceof Held;
    }

    /** What people call whoever is logged in. */
    public String name() {
        return held().session.name();
    }

    /** What every write must bring along: only pages that this session was shown know it. */
    public String token() {
        return token(held().secret);
    }

    /** Whether a write comes from one of our own pages. */
    public boolean confirms(String token) {
        return exists() && isSame(token(), token);
    }

    static boolean confirms(SessionSecret secret, String token) {
        return isSame(token(secret), token);
    }

    String hash() {
        return held().session.hash();
    }

    String idToken() {
        return Grant.idToken(held().secret.open(held().session.tokens()));
    }

    private static String token(SessionSecret secret) {
        return secret.derived("csrf");
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private Held held() {
        if (request.getAttribute(ATTRIBUTE) instanceof Held held) {
            return held;
        }
        throw new IllegalStateException("nobody has a session on " + request.getRequestURI());
    }
}
