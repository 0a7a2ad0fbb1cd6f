package app.quorum.shared;

/** The asker may see the record but not do this to it; answered as 403. */
public class Forbidden extends RuntimeException {

    public Forbidden(String message) {
        super(message);
    }
}
