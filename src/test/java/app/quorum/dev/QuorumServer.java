package app.quorum.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The application that ships, running once for all black-box tests of a JVM: started by the first that asks for it. */
public final class QuorumServer {

    private static final String DATABASE = "quorum";
    private static final Path HOME = Path.of("target", "it");

    private static @Nullable Payara payara;

    private QuorumServer() {}

    /** Where it answers, without a slash at the end. */
    public static synchronized String url() {
        if (payara == null) {
            int port = Http.freePort();
            var config = TestServices.config(DATABASE);
            config.put("public.url", "http://localhost:" + port);
            payara = Payara.start(HOME, port, config, List.of("-Xmx768m", "-XX:TieredStopAtLevel=1"))
                    .await();
        }
        return payara.url();
    }

    /** Sends requests as one of the demo's people. */
    public static Caller as(String username) {
        return new Caller(url(), issuer().token(username));
    }

    /** Sends requests without a token. */
    public static Caller anonymous() {
        return new Caller(url(), null);
    }

    public static TestIssuer issuer() {
        return TestServices.issuer();
    }

    /** The database as its owner, to look at what a request left in the tables. */
    public static DataSource database() {
        return TestServices.postgres().asOwner(DATABASE);
    }

    /** The database as the application's own role. */
    public static DataSource applicationDatabase() {
        return TestServices.postgres().asApplication(DATABASE);
    }

    /** The database server as its superuser, to look at its statistics and its log. */
    public static DataSource databaseServer() {
        return TestServices.postgres().asSuperuser();
    }

    /** All that the application server has printed so far. */
    public static String log() {
        try {
            return Files.readString(HOME.resolve("log").resolve(Payara.NAME + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a test has asked for it yet. */
    public static synchronized boolean running() {
        return payara != null;
    }

    static synchronized void stop() {
        if (payara != null) {
            payara.close();
            payara = null;
        }
    }
}
