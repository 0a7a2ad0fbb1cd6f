package app.quorum.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Payara Micro with the archive that ships, configured by environment variables as in production. System properties:
 * {@code payara.micro.jar} and {@code quorum.war} say where both are.
 */
public final class Payara implements AutoCloseable {

    /** Answers 401 as soon as the application is there, 404 while it is not or has failed. */
    private static final String PROBE = "/api/v1/people";

    static final String NAME = "payara";

    /** What the server is told before it starts, in production too. */
    private static final Path SETTINGS =
            Path.of("docker", "payara", "preboot.txt").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ServerProcess process;
    private final int port;

    private Payara(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the server; {@link #await()} waits for it.
     *
     * @param config by the names that MicroProfile Config reads, such as {@code db.url}
     * @param jvm options of the new JVM
     */
    public static Payara start(Path home, int port, Map<String, String> config, List<String> jvm) {
        ServerProcess.stopOrphan(home, NAME);
        var root = home.resolve("payara");
        wipe(root); // a root folder keeps old deployments
        var command = new ArrayList<>(List.of(java()));
        command.addAll(jvm);
        command.addAll(List.of("-jar", System.getProperty("payara.micro.jar"), "--nohazelcast", "--rootdir"));
        command.addAll(List.of(
                root.toString(),
                "--prebootcommandfile",
                SETTINGS.toString(),
                "--port",
                "" + port,
                "--contextroot",
                "/"));
        command.addAll(List.of("--deploy", System.getProperty("quorum.war")));
        return new Payara(ServerProcess.start(home, NAME, command, environment(config)), port);
    }

    /** Waits until the application answers. A failed deployment would still let the server say that it is ready. */
    public Payara await() {
        if (!Http.answers(url() + PROBE, status -> status == 401, PATIENCE, this::isOver)) {
            throw process.failure("Payara did not deploy the application");
        }
        return this;
    }

    /** The server calls itself ready once every deployment has succeeded or failed. */
    private boolean isOver() {
        return !process.isAlive() || process.hasSaid(") ready in ");
    }

    public String url() {
        return "http://localhost:" + port;
    }

    private static Map<String, String> environment(Map<String, String> config) {
        return config.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT),
                        Map.Entry::getValue));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void wipe(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
