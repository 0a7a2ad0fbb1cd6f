package app.quorum.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an export of the audit without the server or any library: {@code java -cp CLASSES
 * app.quorum.audit.VerifyExport FILE} says what it checked, and exits with 0 if all is well, 1 if something is wrong, 2 if
 * the file cannot be read.
 *
 * <p>Each line of an export is a JSON object: an {@linkplain Link entry}, an {@linkplain Opening opening}, a
 * {@linkplain Head head}, and at last the counts and the digest of the whole, so that an export that was cut is noticed.
 */
public final class VerifyExport {

    private static final Set<String> ENTRY = Set.of(
            "chain",
            "seq",
            "at",
            "kind",
            "record",
            "before",
            "after",
            "details",
            "people",
            "requestId",
            "previous",
            "hash");
    private static final Set<String> OPENING = Set.of("chain", "seq", "name", "salt", "value");
    private static final Set<String> HEAD = Set.of("chain", "seq", "hash");
    private static final Set<String> END = Set.of("chains", "entries", "digest");

    private final ChainCheck check = new ChainCheck();
    private long lines;
    private boolean ended;

    private VerifyExport() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    /** Answers the exit code. */
    static int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println("usage: app.quorum.audit.VerifyExport FILE");
            return 2;
        }
        try (var file = Files.newBufferedReader(Path.of(arguments.get(0)))) {
            return new VerifyExport().verify(file, out);
        } catch (IOException e) {
            out.println("cannot read " + arguments.get(0) + ": " + e);
            return 2;
        }
    }

    private int verify(BufferedReader file, PrintStream out) throws IOException {
        for (var line = file.readLine(); line != null; line = file.readLine()) {
            lines++;
            read(line);
        }
        check.end();
        var fault = ended ? check.fault() : first(new Fault("", lines + 1, Fault.Kind.TAIL));
        out.println(check.entries() + " entries of " + check.chains() + " chains, digest " + check.digest());
        out.println(
                fault == null
                        ? "all is well"
                        : "fault " + fault.kind() + " in " + fault.chain() + " at " + fault.seq());
        return fault == null ? 0 : 1;
    }

    private void read(String line) {
        try {
            take(FlatJson.read(line));
        } catch (IllegalArgumentException e) {
            check.found(new Fault("line", lines, Fault.Kind.FORM));
        }
    }

    private void take(Map<String, String> m) {
        var names = m.keySet();
        if (ended) {
            throw new IllegalArgumentException("nothing follows the end");
        }
        if (names.equals(ENTRY)) {
            check.entry(link(m));
        } else if (names.equals(OPENING)) {
            check.opening(new Opening(of(m, "chain"), seq(m), of(m, "name"), of(m, "salt"), of(m, "value")));
        } else if (names.equals(HEAD)) {
            check.head(new Head(of(m, "chain"), seq(m), of(m, "hash")));
        } else if (names.equals(END)) {
            ended = true;
            check.end();
            var counted = Map.of(
                    "chains", Long.toString(check.chains()),
                    "entries", Long.toString(check.entries()),
                    "digest", check.digest());
            if (!counted.equals(m)) {
                check.found(new Fault("", lines, Fault.Kind.TAIL));
            }
        } else {
            throw new IllegalArgumentException("a line of an export is one of four things");
        }
    }

    private @Nullable Fault first(Fault other) {
        check.found(other);
        return check.fault();
    }

    private static Link link(Map<String, String> m) {
        return new Link(
                of(m, "chain"),
                seq(m),
                of(m, "at"),
                of(m, "kind"),
                of(m, "record"),
                of(m, "before"),
                of(m, "after"),
                of(m, "details"),
                of(m, "people"),
                of(m, "requestId"),
                of(m, "previous"),
                of(m, "hash"));
    }

    private static long seq(Map<String, String> m) {
        return Long.parseLong(of(m, "seq"));
    }

    private static String of(Map<String, String> m, String name) {
        var value = m.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing said of " + name);
        }
        return value;
    }
}
