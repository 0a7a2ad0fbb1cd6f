package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** Somebody logs out: here at once, and at Keycloak by the address that this answers. */
@ApplicationScoped
public class LogOut {

    @Inject
    WebSessions sessions;

    @Inject
    WebClient client;

    public URI end(CurrentSession session) {
        sessions.end(session.hash());
        return client.endOfSession(session.idToken());
    }
}
