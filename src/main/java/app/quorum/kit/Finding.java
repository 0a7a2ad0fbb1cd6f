package app.quorum.kit;

import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a kit.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole text
 * @param line where in the text, from 1; null if the kit did not come from a text
 */
public record Finding(String pointer, @Nullable Integer line, Severity severity, String message) {

    /** How bad it is. */
    public enum Severity {
        /** Nobody could be hired by the kit: it is refused. */
        ERROR,
        /** The kit works, but perhaps not as its author thinks. */
        WARNING
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return (line == null ? "" : "line " + line + ", ") + (pointer.isEmpty() ? "text" : pointer) + ": " + message;
    }
}
