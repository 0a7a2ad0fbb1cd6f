package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Recognises a browser by its session: on pages, and on the API where a script of ours calls it. */
@ApplicationScoped
public class SessionAuthentication {

    /** The header that confirms a write to the API. */
    static final String CONFIRMATION = "X-CSRF-Token";

    private static final Logger LOG = Logger.getLogger(SessionAuthentication.class.getName());
    private static final String UNAVAILABLE = SessionAuthentication.class.getName() + ".unavailable";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    SessionCookie cookie;

    @Inject
    KeepSession keepSession;

    boolean isPossible(HttpServletRequest request) {
        return request.getHeader("Authorization") == null
                && cookie.read(request).isPresent();
    }

    /** Whoever has no session goes on as nobody: what nobody may see is decided where pages are chosen. */
    AuthenticationStatus page(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return logIn(request, context) ? AuthenticationStatus.SUCCESS : forget(response, context);
        } catch (IdentityUnavailable e) {
            LOG.log(Level.WARNING, "a session cannot be confirmed", e);
            request.setAttribute(UNAVAILABLE, e);
            return context.doNothing();
        }
    }

    /** A write must prove that a page of ours sends it: a cookie alone travels with every request. */
    AuthenticationStatus api(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            if (!logIn(request, context)) {
                return Refusal.unauthenticated("the session has ended", "Bearer realm=\"quorum\"")
                        .answer(request, response);
            }
            return SAFE.contains(request.getMethod()) || isConfirmed(request)
                    ? AuthenticationStatus.SUCCESS
                    : Refusal.unconfirmed().answer(request, response);
        } catch (IdentityUnavailable e) {
            LOG.log(Level.WARNING, "a session cannot be confirmed", e);
            return Refusal.unavailable().answer(request, response);
        }
    }

    /** Why a browser with a session was not recognised, if Keycloak's silence is the reason. */
    public static void requireAvailable(HttpServletRequest request) {
        if (request.getAttribute(UNAVAILABLE) instanceof IdentityUnavailable unavailable) {
            throw unavailable;
        }
    }

    private boolean logIn(HttpServletRequest request, HttpMessageContext context) {
        var secret = cookie.read(request);
        var session = secret.flatMap(keepSession::keep);
        session.ifPresent(s -> {
            CurrentActor.remember(request, s.actor());
            CurrentSession.remember(request, secret.orElseThrow(), s);
            context.notifyContainerAboutLogin(s.actor().username(), s.actor().roles());
        });
        return session.isPresent();
    }

    private AuthenticationStatus forget(HttpServletResponse response, HttpMessageContext context) {
        response.addHeader("Set-Cookie", cookie.noSession());
        return context.doNothing();
    }

    private boolean isConfirmed(HttpServletRequest request) {
        var token = Objects.requireNonNullElse(request.getHeader(CONFIRMATION), "");
        return cookie.read(request)
                .filter(secret -> CurrentSession.confirms(secret, token))
                .isPresent();
    }
}
