package app.quorum.identity;

/** Keycloak does not answer and what we know by ourselves does not suffice; answered as 503. */
public class IdentityUnavailable extends RuntimeException {

    IdentityUnavailable(String message) {
        super(message);
    }

    IdentityUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
