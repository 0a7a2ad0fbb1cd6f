package app.quorum.shared;

/** There is no such record, or the asker may not see it: both are answered alike, as 404. */
public class NotFound extends RuntimeException {

    /** @param message which kind of record, with its id; nothing of its content */
    public NotFound(String message) {
        super(message);
    }
}
