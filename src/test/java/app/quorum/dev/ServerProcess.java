package app.quorum.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A server as its own process, with its output in a file and its pid in another: whoever starts it next stops an orphan. */
final class ServerProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;
    private static final int SHOWN_LINES = 30;

    private final Process process;
    private final Path log;
    private final Path pidFile;

    private ServerProcess(Process process, Path log, Path pidFile) {
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts the command in the home folder, with these variables added to the environment. */
    static ServerProcess start(Path home, String name, List<String> command, Map<String, String> environment) {
        try {
            stopOrphan(home, name);
            var log = Files.createDirectories(home.resolve("log")).resolve(name + ".log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            var pidFile = pidFile(home, name);
            Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()));
            return new ServerProcess(process, log, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops what a killed JVM left running; a pid that another program has by now is known by its start. */
    static void stopOrphan(Path home, String name) {
        var pidFile = pidFile(home, name);
        try {
            if (Files.exists(pidFile)) {
                var known = Files.readString(pidFile).split(" ", 2);
                ProcessHandle.of(Long.parseLong(known[0]))
                        .filter(process -> startOf(process).equals(known[1]))
                        .ifPresent(ServerProcess::stop);
                Files.delete(pidFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks a process and its descendants to end, and ends those that do not. */
    static void stop(ProcessHandle process) {
        var family = Stream.concat(process.descendants(), Stream.of(process)).toList();
        family.forEach(ProcessHandle::destroy);
        if (!haveEnded(family)) {
            family.forEach(ProcessHandle::destroyForcibly);
            haveEnded(family);
        }
    }

    private static boolean haveEnded(List<ProcessHandle> family) {
        try {
            CompletableFuture.allOf(family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException("interrupted while a server was ending", e);
        }
    }

    private static Path pidFile(Path home, String name) {
        return home.resolve(name + ".pid");
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the process has ended by itself. */
    boolean succeeds() {
        return process.onExit().join().exitValue() == 0;
    }

    boolean hasSaid(String text) {
        return output().stream().anyMatch(line -> line.contains(text));
    }

    /** An error that shows where the log is and what it says, from its first failure on or else at its end. */
    IllegalStateException failure(String what) {
        var lines = output().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("\tat "))
                .toList();
        var failures = lines.stream().filter(ServerProcess::isFailure).toList();
        int from = failures.isEmpty() ? Math.max(0, lines.size() - SHOWN_LINES) : lines.indexOf(failures.get(0));
        var shown = lines.subList(from, Math.min(lines.size(), from + SHOWN_LINES));
        return new IllegalStateException(what + ". From " + log + ":\n" + String.join("\n", shown));
    }

    private static boolean isFailure(String line) {
        return line.contains("SEVERE") || line.contains(" ERROR ");
    }

    private List<String> output() {
        try {
            return List.of(new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
