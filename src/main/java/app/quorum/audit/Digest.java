package app.quorum.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as the audit uses it, in lower-case hexadecimal. The database has the same two functions. */
final class Digest {

    private Digest() {}

    /**
     * Of several texts at once: each in UTF-8, after its length in bytes as a decimal number and a colon. So
     * {@code "a", "bc"} is the digest of {@code 1:a2:bc}, and no other texts have that one.
     */
    static String of(String... texts) {
        var sha = sha256();
        for (var text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /**
     * Of something that must not be guessed from its digest: the salt's bytes, then the text's in UTF-8.
     *
     * @param salt hexadecimal
     * @throws IllegalArgumentException if the salt is not
     */
    static String commitment(String salt, String text) {
        var sha = sha256();
        sha.update(HexFormat.of().parseHex(salt));
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
