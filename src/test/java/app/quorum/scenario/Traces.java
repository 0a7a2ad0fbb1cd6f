package app.quorum.scenario;

import java.util.ArrayList;
import java.util.List;

/** Every row that domain and engine keep of an application, but its scorecards: found by the schema, not by a list. */
record Traces(Hire hire) {

    private static final String SCORECARDS = "'scorecard', 'scorecard_revision'";

    private static final String OF_APPLICATION = "select table_name from information_schema.columns"
            + " where table_schema = 'public' and column_name = 'application_id' and table_name not in (" + SCORECARDS
            + ") and table_name in (select tablename from pg_tables) order by 1";

    private static final String PARTS = """
            select c.conrelid::regclass || ' ' || a.attname from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and array_length(c.conkey, 1) = 1 and c.confrelid = ?::regclass order by 1""";

    private static final String OF_ENGINE = """
            select table_name || ' ' || column_name from information_schema.columns
            where table_name like 'act\\_%' and column_name in ('proc_inst_id_', 'process_instance_id_') order by 1""";

    private static final String INSTANCES =
            "select id_ from act_hi_procinst where business_key_ = '%1$d' or business_key_ like '%1$d/%%'";

    /** Sorted, each with its table's name. */
    List<String> rows() {
        var rows = new ArrayList<String>();
        keep(rows, "application", "id = " + hire.application());
        for (var table : Tables.texts(OF_APPLICATION)) {
            keep(rows, table, "application_id = " + hire.application());
            for (var part : Tables.texts(PARTS, table)) {
                var words = part.split(" ", 2);
                if (!words[0].startsWith("scorecard")) {
                    var parents = "select id from " + table + " where application_id = " + hire.application();
                    keep(rows, words[0], words[1] + " in (" + parents + ")");
                }
            }
        }
        for (var table : Tables.texts(OF_ENGINE)) {
            var words = table.split(" ", 2);
            keep(rows, words[0], words[1] + " in (" + INSTANCES.formatted(hire.application()) + ")");
        }
        return rows.stream().sorted().toList();
    }

    private void keep(List<String> rows, String table, String mine) {
        var likeness = new Likeness(hire);
        Tables.texts("select to_jsonb(t) from " + table + " t where " + mine)
                .forEach(row -> rows.add(table + " " + likeness.of(row)));
    }
}
