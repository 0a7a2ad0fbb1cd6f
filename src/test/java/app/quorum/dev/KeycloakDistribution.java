package app.quorum.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/**
 * Keycloak as downloaded, unpacked and built once for each version, and then shared by the demo and the tests. System
 * property: {@code keycloak.zip}.
 */
record KeycloakDistribution(Path folder) {

    static final String BUILD = "keycloak-build";

    /** Answers at once if an earlier start did the work; waits if another one is doing it. */
    static KeycloakDistribution in(Path home) {
        var zip = Path.of(System.getProperty("keycloak.zip"));
        try {
            var folder = Files.createDirectories(home.resolve("keycloak")
                    .resolve(zip.getFileName().toString().replaceFirst("\\.zip$", "")));
            var built = folder.resolve("built");
            try (var channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(built)) {
                    unpack(zip, folder);
                    new KeycloakDistribution(folder).build(home);
                    Files.createFile(built);
                }
            }
            return new KeycloakDistribution(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archive's one top folder is left out. */
    private static void unpack(Path zip, Path folder) throws IOException {
        try (var archive = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                var name = entry.getName().replaceFirst("^[^/]*/", "");
                var target = folder.resolve(name).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("an entry of the archive leads out of it: " + name);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.write(target, archive.readAllBytes());
                }
            }
        }
    }

    private void build(Path home) {
        try (var build = ServerProcess.start(home, BUILD, command("build", "--db=dev-file"), Keycloak.JVM)) {
            if (!build.succeeds()) {
                throw build.failure("Keycloak cannot be built");
            }
        }
    }

    List<String> command(String... arguments) {
        var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        var command = new ArrayList<>(
                windows
                        ? List.of("cmd", "/c", script("kc.bat"))
                        : List.of("sh", script("kc.sh"))); // unpacked without its permission to be executed
        command.addAll(List.of(arguments));
        return command;
    }

    private String script(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }
}
