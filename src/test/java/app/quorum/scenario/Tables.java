package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands in the database, behind the application's back. */
final class Tables {

    private static final List<String> OWN = List.of(
            "application_round",
            "scorecard",
            "gate_verdict",
            "debrief",
            "reference_check",
            "offer",
            "message",
            "work_item",
            "audit_entry");

    /** Tables whose rows belong to one of those, by the name of their foreign key. */
    private static final Map<String, String> PARTS = Map.of(
            "round_panelist", "round",
            "scorecard_rating", "scorecard",
            "scorecard_signal", "scorecard",
            "scorecard_answer", "scorecard",
            "debrief_participant", "debrief",
            "debrief_note", "debrief",
            "reference_answer", "reference_check");

    private static final Map<String, String> PARENTS = Map.of("round", "application_round");

    private Tables() {}

    /** The first column of every row, as text. */
    static List<String> texts(String sql, Object... parameters) {
        try (var connection = QuorumServer.database().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = statement.executeQuery();
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What the database says against a change that it has to refuse. */
    static String refusal(String sql) {
        try (var connection = QuorumServer.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            throw new AssertionError("not refused: " + sql);
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Makes time pass, or breaks something, behind the application's back and past the guards of the table. */
    static void change(String sql, long application) {
        var alter = "alter table " + sql.strip().split("\\s+", 3)[1];
        try (var connection = QuorumServer.database().getConnection();
                var guards = connection.createStatement();
                var statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            guards.execute(alter + " disable trigger user");
            statement.setLong(1, application);
            assertThat(statement.executeUpdate()).isPositive();
            guards.execute(alter + " enable trigger user");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Where the engine waits for an application, called processes included: ids of receive tasks, sorted. */
    static List<String> waits(long application) {
        return texts("""
                select e.act_id_ from act_ru_execution e
                join act_ru_execution root on root.id_ = e.root_proc_inst_id_
                where root.business_key_ = ? and e.act_id_ like 'await%' order by 1""", Long.toString(application));
    }

    /** How the process of an application ended: ids of end events of the top level; none while it runs. */
    static List<String> ends(long application) {
        return texts("""
                select end_act_id_ from act_hi_procinst
                where business_key_ = ? and end_time_ is not null""", Long.toString(application));
    }

    /** Which messages were written to the candidate, the first one first. */
    static List<String> lettersToCandidate(long application) {
        return texts(
                "select template from message where application_id = ? and recipient = 'CANDIDATE' order by id",
                application);
    }

    static long offers(long application) {
        return Long.parseLong(texts("select count(*) from offer where application_id = ?", application)
                .get(0));
    }

    static String status(long application) {
        return texts("select status from application where id = ?", application).get(0);
    }

    /** Everything the domain and the engine keep of an application, to see that a refusal changed nothing. */
    static List<String> fingerprint(long application) {
        var rows = new ArrayList<String>();
        OWN.forEach(table -> rows.addAll(
                texts("select t::text from " + table + " t where application_id = ? order by 1", application)));
        PARTS.forEach((table, parent) -> rows.addAll(texts(
                "select t::text from " + table + " t where " + parent + "_id in (select id from "
                        + PARENTS.getOrDefault(parent, parent) + " where application_id = ?) order by 1",
                application)));
        rows.addAll(texts("select t::text from application t where id = ?", application));
        for (var table : List.of("execution", "variable", "timer_job", "job", "event_subscr")) {
            var instance = table.endsWith("job") ? "process_instance_id_" : "proc_inst_id_";
            rows.addAll(texts(
                    "select t.id_ from act_ru_" + table + " t join act_ru_execution e on e.id_ = t." + instance
                            + " join act_ru_execution root on root.id_ = e.root_proc_inst_id_ where root.business_key_ = ? order by 1",
                    Long.toString(application)));
        }
        return rows;
    }
}
