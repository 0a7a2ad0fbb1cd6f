package app.quorum.dev;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/**
 * Runs the whole product on one machine: PostgreSQL, Keycloak, the application, a believable company in it.
 *
 * <p>System properties: {@code quorum.port}, {@code quorum.keycloak.port}, {@code quorum.home} (where data is kept) and
 * {@code quorum.demo} ({@code empty} for kits without candidates).
 */
public final class Demo {

    private static final PrintStream OUT = System.out;

    private final long begin = System.nanoTime();
    private final DemoSettings settings;
    private final Home home;
    private volatile boolean isStopping;

    private Demo(DemoSettings settings) {
        this.settings = settings;
        this.home = Home.take(settings.home());
    }

    /** Runs until the JVM is told to end. */
    public static void main(String[] arguments) throws InterruptedException {
        var demo = new Demo(DemoSettings.read());
        demo.home.stopServers(); // of a demo that was killed
        demo.settings.checkPorts();
        Runtime.getRuntime().addShutdownHook(new Thread(demo::stop, "stop"));
        demo.start();
        new CountDownLatch(1).await();
    }

    private void start() {
        say("Quorum starts; its data is in " + home.folder() + ", its logs in "
                + home.folder().resolve("log"));
        var keycloak = CompletableFuture.runAsync(this::startKeycloak);
        var application = CompletableFuture.supplyAsync(this::startDatabase).thenAccept(this::startApplication);
        try {
            CompletableFuture.anyOf(keycloak, application).join(); // or a failed one would wait for the other
            CompletableFuture.allOf(keycloak, application).join();
        } catch (CompletionException e) {
            stop();
            throw e;
        }
        new Welcome(settings).print(OUT);
    }

    private Postgres startDatabase() {
        var postgres = Postgres.at(home.database()).with("quorum");
        say("PostgreSQL answers: " + postgres.url("quorum") + ", user and password quorum (owner) or quorum_app");
        return postgres;
    }

    private void startKeycloak() {
        var keycloak = Keycloak.start(home.folder(), home.folder(), settings.keycloakPort(), settings.url());
        keycloak.await();
        say("Keycloak answers: " + keycloak.url());
    }

    private void startApplication(Postgres postgres) {
        if (isStopping) {
            return;
        }
        var config = new HashMap<>(postgres.config("quorum"));
        config.putAll(Keycloak.config(settings.keycloakPort()));
        config.putAll(settings.config());
        Payara.start(home.folder(), settings.port(), config, List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"))
                .await();
        say("The application answers: " + settings.url());
    }

    /** In the order of who needs whom; once more for what was just starting. */
    private void stop() {
        isStopping = true;
        home.stopServers();
        home.stopServers();
        say("Stopped. The data stays in " + home.folder());
    }

    private void say(String what) {
        OUT.printf("%4d s  %s%n", Duration.ofNanos(System.nanoTime() - begin).toSeconds(), what);
        OUT.flush();
    }
}
