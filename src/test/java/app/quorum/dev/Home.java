package app.quorum.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder a demo keeps everything in. One demo at a time has it: the operating system drops the lock with the JVM,
 * however that ends, so whatever runs from the folder afterwards is an orphan.
 */
final class Home {

    private final Path folder;
    private final FileLock lock;

    private Home(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Home take(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new IllegalStateException("a demo runs with the data in " + folder
                        + " already: stop it, or choose another folder with -Dquorum.home=<folder>");
            }
            return new Home(folder, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path database() {
        return folder.resolve("postgres");
    }

    /** Ends what runs from here, what depends on others first. */
    void stopServers() {
        if (lock.isValid()) {
            ServerProcess.stopOrphan(folder, Payara.NAME);
            ServerProcess.stopOrphan(folder, KeycloakDistribution.BUILD);
            ServerProcess.stopOrphan(folder, Keycloak.NAME);
            Postgres.stopOrphan(database());
        }
    }
}
