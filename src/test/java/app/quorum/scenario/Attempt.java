package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.dev.QuorumServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;

/** SQL that the database must refuse, and its guards (triggers, constraints, indexes), each of which is enough alone. */
record Attempt(String name, String sql, List<String> guards) {

    private static final String DROP = """
            select format('drop trigger %I on %s', tgname, tgrelid::regclass) from pg_trigger
            where tgname = ? and not tgisinternal
            union all
            select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint
            where conname = ? and contype <> 't'
            union all
            select format('drop index %I', relname) from pg_class where relname = ? and relkind = 'i' limit 1""";

    /** As the role that the application runs as. */
    void isRefused() throws SQLException {
        try (var connection = begin(QuorumServer.applicationDatabase())) {
            assertThat(guards).contains(refusalOf(connection));
        }
    }

    /** Without the others. */
    void isRefusedByEachGuardAlone() throws SQLException {
        for (var guard : guards) {
            var others = new ArrayList<>(guards);
            others.remove(guard);
            try (var connection = begin(QuorumServer.database())) {
                drop(connection, others);
                assertThat(refusalOf(connection)).isEqualTo(guard);
            }
        }
    }

    /** What shows that it is the guards who refuse, and nothing else that is wrong with it. */
    void passesWithoutThem() throws SQLException {
        try (var connection = begin(QuorumServer.database())) {
            drop(connection, guards);
            run(connection);
        }
    }

    /** As the role that the application runs as; nothing of it stays. */
    void passes() throws SQLException {
        try (var connection = begin(QuorumServer.applicationDatabase())) {
            run(connection);
        }
    }

    private String refusalOf(Connection connection) {
        var refusals = new ArrayList<String>();
        assertThatThrownBy(() -> run(connection))
                .as(sql)
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> refusals.add(String.valueOf(
                                refusal.getServerErrorMessage() == null
                                        ? refusal.getMessage()
                                        : refusal.getServerErrorMessage().getConstraint())));
        return refusals.get(0);
    }

    /** Also what is otherwise looked at only by the commit. */
    private void run(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("set constraints all immediate");
        }
    }

    private static void drop(Connection connection, List<String> guards) throws SQLException {
        for (var guard : guards) {
            try (var lookup = connection.prepareStatement(DROP);
                    var statement = connection.createStatement()) {
                for (int i = 1; i <= 3; i++) {
                    lookup.setString(i, guard);
                }
                var found = lookup.executeQuery();
                assertThat(found.next()).as("there is a guard " + guard).isTrue();
                statement.execute(found.getString(1));
            }
        }
    }

    /** Closing rolls back. */
    private static Connection begin(DataSource database) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public String toString() {
        return name;
    }
}
