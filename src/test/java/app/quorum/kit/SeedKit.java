package app.quorum.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The delivered kit for a middleware architect: the tests' valid kit, to be spoiled at one place each. */
public final class SeedKit {

    private static final String TEXT = read();

    private SeedKit() {}

    /** The text as it is delivered. */
    public static String text() {
        return TEXT;
    }

    /** The kit it says. */
    public static Kit kit() {
        return KitParser.parse(TEXT);
    }

    /** The text with its first occurrence of one passage replaced by another. */
    static String with(String passage, String replacement) {
        int at = TEXT.indexOf(passage);
        if (at < 0) {
            throw new IllegalArgumentException("the kit does not say: " + passage);
        }
        return TEXT.substring(0, at) + replacement + TEXT.substring(at + passage.length());
    }

    private static String read() {
        try {
            return Files.readString(Path.of("seeds/kits/middleware-architect.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
