package app.quorum.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The real Keycloak with the demo's realm, on its own file database: for the demo and for one suite of tests. */
public final class Keycloak implements AutoCloseable {

    /** Of the client that looks people up, and of the one for the pages: values of the demo and of nothing else. */
    static final String SECRET = "demo-only";

    /** Administers the master realm, in the demo and the tests only; the password is everybody's. */
    static final String ADMINISTRATOR = "administrator";

    static final String NAME = "keycloak";

    static final Map<String, String> JVM =
            Map.of("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx256m", "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ServerProcess process;
    private final int port;

    private Keycloak(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the server; {@link #await()} waits for it. The first start ever unpacks and builds it, which takes half a
     * minute.
     *
     * @param shared where the distribution is kept
     * @param home where this server keeps its data
     * @param application where the application answers: log-ins may lead back there and nowhere else
     */
    public static Keycloak start(Path shared, Path home, int port, String application) {
        ServerProcess.stopOrphan(home, NAME);
        var distribution = KeycloakDistribution.in(shared.toAbsolutePath());
        var realm = Realm.demo();
        write(distribution.folder().resolve("data/import/quorum-realm.json"), realm);
        var data = home.toAbsolutePath().resolve("keycloak-data").resolve(version(realm + application));
        var command = distribution.command(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--db-url=jdbc:h2:file:" + data.resolve("keycloak") + ";NON_KEYWORDS=VALUE");
        return new Keycloak(ServerProcess.start(home, NAME, command, environment(application)), port);
    }

    /** An import leaves an existing realm as it is, so that a changed one gets a database of its own. */
    private static String version(String content) {
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }

    private static Map<String, String> environment(String application) {
        var environment = new HashMap<>(JVM);
        environment.put("QUORUM_URL", application);
        environment.put("QUORUM_WEB_SECRET", SECRET);
        environment.put("QUORUM_API_SECRET", SECRET);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Realm.PASSWORD);
        return environment;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the realm is there. */
    public Keycloak await() {
        if (!Http.answers(issuer(port), status -> status == 200, PATIENCE, () -> !process.isAlive())) {
            throw process.failure("Keycloak did not start");
        }
        return this;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    private static String issuer(int port) {
        return "http://localhost:" + port + "/realms/quorum";
    }

    /** The application's configuration for a server on this port, started or not yet. */
    public static Map<String, String> config(int port) {
        return Map.of("oidc.issuer", issuer(port), "oidc.client-secret", SECRET, "oidc.web-client-secret", SECRET);
    }

    @Override
    public void close() {
        process.close();
    }
}
