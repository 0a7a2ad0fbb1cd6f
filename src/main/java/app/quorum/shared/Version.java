package app.quorum.shared;

import org.jspecify.annotations.Nullable;

/** The version of a record that a request was made for, from {@code If-Match}; absent means any (RFC 9110, 13.1.1). */
public record Version(@Nullable Long number) {

    /** Made for whatever version there is. */
    public static final Version ANY = new Version(null);

    /** Reads an entity tag such as {@code "3"}; JAX-RS calls this for header parameters. */
    public static Version valueOf(String header) {
        if (header.strip().equals("*")) {
            return ANY;
        }
        var tag = header.strip().replaceFirst("^W/", "").replace("\"", "");
        return new Version(tag.matches("\\d{1,18}") ? Long.parseLong(tag) : -1L);
    }

    /** @throws StaleVersion if the request was made for another version than this one */
    public void mustBe(long current) {
        if (number != null && number != current) {
            throw new StaleVersion("the record is at version " + current);
        }
    }

    /** @throws VersionRequired if the request does not say which version it was made for */
    public static Version required(@Nullable Version given) {
        if (given == null) {
            throw new VersionRequired("send If-Match with the ETag of what you read");
        }
        return given;
    }

    /** The version given, or any. */
    public static Version orAny(@Nullable Version given) {
        return given == null ? ANY : given;
    }
}
