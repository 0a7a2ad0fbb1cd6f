package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Finds a browser's session, and asks Keycloak whether it may go on when its access token is about to end. */
@ApplicationScoped
public class KeepSession {

    private static final Logger LOG = Logger.getLogger(KeepSession.class.getName());

    @Inject
    WebSessions sessions;

    @Inject
    WebClient client;

    @Inject
    SecureRandom random;

    @Inject
    Clock clock;

    /**
     * The session, if there is one and Keycloak has not ended it.
     *
     * @throws IdentityUnavailable if Keycloak has not answered for hours
     */
    Optional<WebSession> keep(SessionSecret secret) {
        var now = clock.instant();
        var found = sessions.find(secret.hash(), now);
        if (found.isEmpty() || !found.get().needsRefresh(now)) {
            return found;
        }
        var session = found.get();
        if (sessions.claimRefresh(session, now)) {
            return refresh(session, secret, now);
        }
        return session.isStale(now) ? stale() : found;
    }

    private Optional<WebSession> refresh(WebSession session, SessionSecret secret, Instant now) {
        try {
            var grant = client.refresh(Grant.refreshToken(secret.open(session.tokens())));
            if (!grant.actor().username().equals(session.actor().username())) {
                throw new TokenRefused("a refresh answered for somebody else");
            }
            sessions.renew(session.hash(), grant, secret.seal(grant.tokens(), random), now);
            return sessions.find(session.hash(), now);
        } catch (TokenRefused e) {
            LOG.log(Level.FINE, "a session ends", e);
            sessions.end(session.hash());
            return Optional.empty();
        } catch (IdentityUnavailable e) {
            LOG.log(Level.WARNING, "a session goes on without a refresh", e);
            return session.isStale(now) ? stale() : Optional.of(session);
        }
    }

    private static Optional<WebSession> stale() {
        throw new IdentityUnavailable("the identity provider has not answered for hours");
    }
}
