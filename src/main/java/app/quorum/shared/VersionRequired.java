package app.quorum.shared;

/** A write that must say which version it was made for does not; answered as 428 (RFC 6585, section 3). */
public class VersionRequired extends RuntimeException {

    public VersionRequired(String message) {
        super(message);
    }
}
