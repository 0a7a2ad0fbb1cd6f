package app.quorum.identity;

import app.quorum.shared.Actor;
import java.time.Duration;

/**
 * What Keycloak gave for a log-in or a refresh.
 *
 * @param name as people call the person
 * @param email empty if Keycloak knows none
 * @param idToken proves at log-out whose log-in is to end
 * @param lifespan of the access token
 */
record Grant(
        Actor actor,
        String name,
        String email,
        String refreshToken,
        String idToken,
        Duration lifespan,
        Duration refreshLifespan) {

    private static final String BETWEEN = "\n"; // in neither token

    /** Both tokens as one text, to be sealed. */
    String tokens() {
        return refreshToken + BETWEEN + idToken;
    }

    static String refreshToken(String tokens) {
        return tokens.substring(0, tokens.indexOf(BETWEEN));
    }

    static String idToken(String tokens) {
        return tokens.substring(tokens.indexOf(BETWEEN) + 1);
    }
}
