package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** Somebody logs in to the pages at Keycloak. */
@ApplicationScoped
public class LogIn {

    @Inject
    WebClient client;

    @Inject
    WebSessions sessions;

    @Inject
    RememberPeople rememberPeople;

    @Inject
    SecureRandom random;

    @Inject
    Clock clock;

    /** @param returnTo where the person wants to be afterwards; somewhere else than here means the first page */
    public LogInAttempt begin(String returnTo) {
        return LogInAttempt.create(returnTo, random);
    }

    public URI address(LogInAttempt attempt) {
        return client.authorization(attempt);
    }

    /**
     * @return what the browser keeps as its session
     * @throws LogInRefused if Keycloak does not confirm the attempt
     * @throws IdentityUnavailable if Keycloak does not answer
     */
    public String complete(LogInAttempt attempt, String code) {
        try {
            var grant = client.exchange(code, attempt);
            var now = clock.instant();
            var secret = SessionSecret.create(random);
            sessions.add(new WebSession(secret.hash(), grant, secret.seal(grant.tokens(), random), now), now);
            rememberPeople.remember(List.of(new Person(grant.actor().username(), grant.name(), grant.email())));
            return secret.value();
        } catch (TokenRefused e) {
            throw new LogInRefused(e);
        }
    }
}
