package app.quorum.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** One file for the browser, known by its content. */
final class Asset {

    private static final int HASH_DIGITS = 16;

    private final byte[] content;
    private final byte[] gzipped;
    private final String type;
    private final String hash;

    Asset(byte[] content, String type) {
        this.content = content.clone();
        this.gzipped = type.startsWith("font/") ? new byte[0] : gzip(content); // fonts are compressed as they are
        this.type = type;
        this.hash = hash(content);
    }

    String type() {
        return type;
    }

    String hash() {
        return hash;
    }

    boolean isCompressible() {
        return gzipped.length > 0;
    }

    /** What is sent. */
    byte[] bytes(boolean compressed) {
        return compressed ? gzipped.clone() : content.clone();
    }

    private static byte[] gzip(byte[] content) {
        var gzipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzipped)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gzipped.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
