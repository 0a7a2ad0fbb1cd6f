package app.quorum.shared;

/** Somebody changed the record since it was read; answered as 412. */
public class StaleVersion extends RuntimeException {

    public StaleVersion(String message) {
        super(message);
    }
}
