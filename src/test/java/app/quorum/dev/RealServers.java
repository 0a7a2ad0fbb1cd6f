package app.quorum.dev;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The application together with a real Keycloak, for tests of what only a real one does. */
public final class RealServers implements AutoCloseable {

    private static final Path HOME = Path.of("target", "keycloak-it");
    private static final Path SHARED = Path.of(System.getProperty("quorum.home", ".quorum"));

    private final int port = Http.freePort();
    private final int keycloakPort = Http.freePort();
    private final Payara payara;
    private Keycloak keycloak;

    private RealServers() {
        var config = new HashMap<>(TestServices.postgres().with("keycloak_it").config("keycloak_it"));
        config.putAll(Keycloak.config(keycloakPort));
        config.put("public.url", address());
        var application = CompletableFuture.supplyAsync(
                () -> Payara.start(HOME, port, config, List.of("-Xmx768m", "-XX:TieredStopAtLevel=1"))
                        .await());
        keycloak = startKeycloak();
        payara = application.join();
    }

    /** Starts both side by side. */
    public static RealServers start() {
        return new RealServers();
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

    @Override
    public void close() {
        payara.close();
        keycloak.close();
    }
}
