package app.quorum.shared;

/** A request says something impossible that its shape alone does not show; answered as 422. */
public class Invalid extends RuntimeException {

    private final String pointer;

    /** @param pointer where in the body, as in RFC 6901 */
    public Invalid(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    public String pointer() {
        return pointer;
    }
}
