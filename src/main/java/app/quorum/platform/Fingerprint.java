package app.quorum.platform;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two requests are the same. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of method, path with query, and body, in lower-case hexadecimal digits. */
    static String of(String method, URI uri, byte[] body) {
        var digest = sha256();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        digest.update((method + " " + uri.getRawPath() + query + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
