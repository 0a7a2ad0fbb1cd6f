package app.quorum.dev;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * PostgreSQL and an issuer of tokens for one test JVM: started before Arquillian reads {@code arquillian.xml}, stopped
 * after the last test. Only integration tests have them: they run with the system property {@code quorum.war}.
 */
public final class TestServices implements LauncherSessionListener {

    private static @Nullable Postgres postgres;
    private static @Nullable TestIssuer issuer;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("quorum.war") == null || postgres != null) {
            return;
        }
        postgres = Postgres.temporary().with("quorum").with("arquillian");
        issuer = TestIssuer.start();
        System.setProperty("arquillian.options", options(config("arquillian")));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        QuorumServer.stop();
        RealServers.stop();
        if (issuer != null) {
            issuer.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    static Postgres postgres() {
        return Objects.requireNonNull(postgres, "only integration tests have services: run them by failsafe");
    }

    static TestIssuer issuer() {
        return Objects.requireNonNull(issuer, "only integration tests have services: run them by failsafe");
    }

    /** What the application must be told, on this database. */
    static Map<String, String> config(String database) {
        var config = new HashMap<>(postgres().config(database));
        config.putAll(issuer().config());
        config.put("quorum.seed", "empty");
        return config;
    }

    private static String options(Map<String, String> config) {
        return config.entrySet().stream()
                .map(entry -> "-D" + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
