package app.quorum.identity;

/** A token is not one of ours, not for us, or no longer good. */
class TokenRefused extends Exception {

    TokenRefused(String message) {
        super(message);
    }

    TokenRefused(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
