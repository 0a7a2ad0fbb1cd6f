package app.quorum.scenario;

import app.quorum.dev.QuorumServer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the application asked its database for: how often, by the text of the statement without its values. The one figure
 * of speed that is the same on every machine; what the engine's timers ask for at any time is left out.
 */
record Statements(Map<String, Long> calls) {

    private static final String SENT = """
            select query, sum(calls) from pg_stat_statements s join pg_database d on d.oid = s.dbid
            where d.datname = 'quorum' and not (query ~* '^select.*(lock_exp_time_|lock_owner_)') group by query""";

    static Statements during(Runnable work) {
        var before = sent();
        work.run();
        var calls = sent();
        before.forEach((query, count) -> calls.merge(query, -count, Long::sum));
        calls.values().removeIf(count -> count == 0);
        return new Statements(calls);
    }

    long total() {
        return calls.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those whose text, in lower case, is such. */
    Statements that(Predicate<String> such) {
        var some = new TreeMap<>(calls);
        some.keySet().removeIf(such.negate());
        return new Statements(some);
    }

    private static Map<String, Long> sent() {
        try (var connection = QuorumServer.databaseServer().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            return read(statement.executeQuery(SENT));
        } catch (SQLException e) {
            throw new IllegalStateException("the server does not count statements", e);
        }
    }

    private static Map<String, Long> read(ResultSet rows) throws SQLException {
        var calls = new TreeMap<String, Long>();
        while (rows.next()) {
            var text = rows.getString(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            calls.merge(text, rows.getLong(2), Long::sum);
        }
        return calls;
    }
}
