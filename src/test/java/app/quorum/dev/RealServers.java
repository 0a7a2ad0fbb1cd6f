package app.quorum.dev;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The application together with a real Keycloak, for tests of what only a real one does. */
public final class RealServers {

    private static final Path HOME = Path.of("target", "keycloak-it");
    private static final Path SHARED = Path.of(System.getProperty("quorum.home", ".quorum"));

    private static final String DATABASE = "keycloak_it";

    private static @Nullable RealServers running;

    private final int port = Http.freePort();
    private final int keycloakPort = Http.freePort();
    private final Payara payara;
    private Keycloak keycloak;

    private RealServers() {
        var config = new HashMap<>(TestServices.postgres().with(DATABASE).config(DATABASE));
        config.putAll(Keycloak.config(keycloakPort));
        config.put("public.url", address());
        var application = CompletableFuture.supplyAsync(
                () -> Payara.start(HOME, port, config, List.of("-Xmx768m", "-XX:TieredStopAtLevel=1"))
                        .await());
        keycloak = startKeycloak();
        payara = application.join();
    }

    /** Started side by side by the first that asks, for all tests of a JVM. */
    public static synchronized RealServers running() {
        if (running == null) {
            running = new RealServers();
        }
        return running;
    }

    static synchronized void stop() {
        if (running != null) {
            running.payara.close();
            running.keycloak.close();
            running = null;
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private Keycloak startKeycloak() {
        return Keycloak.start(SHARED, HOME, keycloakPort, address()).await();
    }

    /** Keycloak is stopped while the action runs. */
    public void withoutKeycloak(Runnable action) {
        keycloak.close();
        try {
            action.run();
        } finally {
            keycloak = startKeycloak();
        }
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public String url() {
        return payara.url();
    }

    /** The application's database, as its owner. */
    public DataSource database() {
        return TestServices.postgres().asOwner(DATABASE);
    }
}
