package app.quorum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings a database to this version's schema, while no other node does, as the role that owns it. The application itself
 * runs as another role, which may do what {@code db/grants.sql} says.
 */
@ApplicationScoped
public class Migrations {

    /** Any number that nothing else in this database locks; the letters "quorum". */
    private static final long LOCK = 0x71756f72756dL;

    @Inject
    @ConfigProperty(name = "db.url")
    String url;

    @Inject
    @ConfigProperty(name = "db.user")
    String application;

    @Inject
    @ConfigProperty(name = "db.owner.user")
    String owner;

    @Inject
    @ConfigProperty(name = "db.owner.password")
    String password;

    /**
     * Runs our migrations, then {@code engine}, then the grants, under one advisory lock: of several nodes starting at
     * once, one migrates and the others wait and find nothing to do.
     *
     * @param engine is given the owner's connections, outside the container's pool and transactions
     */
    public void run(Consumer<DataSource> engine) throws SQLException {
        var plain = plain();
        try (var connection = plain.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(plain)
                        .locations("classpath:db/migration")
                        .load()
                        .migrate();
                engine.accept(plain);
                grant(connection);
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }

    private DataSource plain() {
        var plain = new PGSimpleDataSource();
        plain.setUrl(url);
        plain.setUser(owner);
        plain.setPassword(password);
        return plain;
    }

    /** All at once, so that a node that is running already never lacks a right. */
    private void grant(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(grants(statement.enquoteIdentifier(application, true)));
            connection.commit();
        } finally {
            connection.rollback(); // of what failed: the lock is to be given back
            connection.setAutoCommit(true);
        }
    }

    static String grants(String role) {
        try (var file = Objects.requireNonNull(Migrations.class.getResourceAsStream("/db/grants.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("${application}", role);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
