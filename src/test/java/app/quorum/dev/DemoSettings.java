package app.quorum.dev;

import java.nio.file.Path;
import java.util.Map;

/**
 * What may be said about a demo with {@code -D} on the command line.
 *
 * @param seed {@code demo} for a believable company, {@code empty} for kits alone
 */
record DemoSettings(int port, int keycloakPort, Path home, String seed) {

    DemoSettings {
        if (!seed.equals("demo") && !seed.equals("empty")) {
            throw new IllegalArgumentException("-Dquorum.demo is demo or empty, was " + seed);
        }
    }

    static DemoSettings read() {
        return new DemoSettings(
                Integer.getInteger("quorum.port", 8080),
                Integer.getInteger("quorum.keycloak.port", 8180),
                Path.of(System.getProperty("quorum.home", ".quorum"))
                        .toAbsolutePath()
                        .normalize(),
                System.getProperty("quorum.demo", "demo"));
    }

    String url() {
        return "http://localhost:" + port;
    }

    Map<String, String> config() {
        return Map.of("quorum.seed", seed, "public.url", url());
    }

    /** Refuses taken ports by name, before anything has started. */
    void checkPorts() {
        check(port, "the application", "quorum.port");
        check(keycloakPort, "Keycloak", "quorum.keycloak.port");
    }

    private static void check(int port, String what, String property) {
        if (!Http.isFree(port)) {
            throw new IllegalStateException("port " + port + ", which " + what
                    + " needs, is taken: stop what listens there, or choose another with -D" + property + "=<port>");
        }
    }
}
