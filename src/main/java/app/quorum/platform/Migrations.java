package app.quorum.platform;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to this version's schema, while no other node does. */
public final class Migrations {

    /** Any number that nothing else in this database locks; the letters "quorum". */
    private static final long LOCK = 0x71756f72756dL;

    private final DataSource plain;

    /** @param plain a data source outside the container's pool: migrating is no part of its transactions */
    public Migrations(DataSource plain) {
        this.plain = plain;
    }

    /**
     * Runs our migrations, then {@code engine}, under one advisory lock: of several nodes starting at once, one migrates
     * and the others wait and find nothing to do.
     */
    public void run(Runnable engine) throws SQLException {
        try (var connection = plain.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(plain)
                        .locations("classpath:db/migration")
                        .load()
                        .migrate();
                engine.run();
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }
}
