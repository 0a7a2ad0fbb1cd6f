package app.quorum.identity;

/** Keycloak does not confirm an attempt to log in; whoever made it may try again. */
public class LogInRefused extends RuntimeException {

    LogInRefused(Throwable cause) {
        super("Keycloak does not confirm the log-in", cause);
    }
}
