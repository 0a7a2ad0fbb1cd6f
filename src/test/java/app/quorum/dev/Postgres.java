package app.quorum.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A real PostgreSQL, as durable as in production: whatever is measured or killed here behaves as there. */
public final class Postgres implements AutoCloseable {

    /** Owns the tables. */
    private static final String OWNER = "quorum";

    /** What the application runs as. */
    private static final String APPLICATION = "quorum_app";

    private static final Logger LIBRARY = Logger.getLogger("io.zonky");

    static {
        LIBRARY.setLevel(Level.WARNING); // it repeats everything the server says
    }

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Empty, on a free port, gone when closed; counts its statements, and keeps its log. */
    public static Postgres temporary() {
        return new Postgres(start(EmbeddedPostgres.builder()
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .setServerConfig("logging_collector", "on")));
    }

    /** Keeps its data; stops a server that a killed JVM left behind on the same data. Who calls this closes it. */
    public static Postgres at(Path data) {
        stopOrphan(data);
        return new Postgres(start(EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)));
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("log_error_verbosity", "terse") // else refused rows, evidence and all, are logged
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of the file is the server's pid; after a reboot another program may have it. */
    static void stopOrphan(Path data) {
        var pidFile = data.resolve("postmaster.pid");
        try {
            if (Files.exists(pidFile)) {
                ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pidFile).get(0).strip()))
                        .filter(process -> process.info().command().orElse("").contains("postgres"))
                        .ifPresent(ServerProcess::stop);
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes sure that both roles and the database exist; passwords are as the names. */
    public Postgres with(String database) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var role : List.of(OWNER, APPLICATION)) {
                if (!exists(statement.executeQuery("select 1 from pg_roles where rolname = '" + role + "'"))) {
                    statement.execute("create role " + role + " login password '" + role + "'");
                }
            }
            if (!exists(statement.executeQuery("select 1 from pg_database where datname = '" + database + "'"))) {
                statement.execute("create database " + database + " owner " + OWNER);
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("database " + database + " cannot be made", e);
        }
    }

    private static boolean exists(ResultSet rows) throws SQLException {
        return rows.next();
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** The application's configuration for the database. */
    public Map<String, String> config(String database) {
        return Map.of(
                "db.url", url(database),
                "db.user", APPLICATION,
                "db.password", APPLICATION,
                "db.owner.user", OWNER,
                "db.owner.password", OWNER);
    }

    /** Connections of the owner, who may do anything. */
    public DataSource asOwner(String database) {
        return server.getDatabase(OWNER, database);
    }

    /** Connections of the role that the application runs as. */
    public DataSource asApplication(String database) {
        return server.getDatabase(APPLICATION, database);
    }

    /** Connections of the superuser, outside any database of ours. */
    public DataSource asSuperuser() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
