package app.quorum.kit;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a kit.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole text
 * @param line where in the text, from 1; null if the kit did not come from a text
 */
public record Finding(String pointer, @Nullable Integer line, String message) {

    @Override
    public String toString() {
        return (line == null ? "" : "line " + line + ", ") + (pointer.isEmpty() ? "text" : pointer) + ": " + message;
    }
}
