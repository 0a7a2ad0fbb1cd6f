package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;

import app.quorum.dev.QuorumServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One chain of the audit: as the API tells and verifies it, and as somebody who owns the database can spoil it. */
record Audit(String chain) {

    private static final List<String> TABLES = List.of("audit_entry", "audit_chain", "audit_person");

    static Audit of(Hire hire) {
        return new Audit("application/" + hire.application());
    }

    JsonNode verification() {
        return get("admin", "/audit/verification?chain=" + chain).is(200).json();
    }

    /** Kind and number of the first fault; empty if there is none. */
    String fault() {
        var fault = verification().path("fault");
        return fault.isNull()
                ? ""
                : fault.path("kind").asText() + " " + fault.path("seq").asText();
    }

    /** @param more further query parameters, such as {@code &people=true} */
    List<String> export(String more) {
        return new Answer(QuorumServer.as("admin")
                        .send("GET", "/audit/export?chain=" + chain + more, null, "Accept", "application/jsonl"))
                .is(200)
                .http()
                .body()
                .lines()
                .toList();
    }

    /** What the stand-alone verifier says of an export, with nothing but our classes and the JDK: exit code first. */
    static String verified(List<String> lines) {
        try {
            var file = Files.write(Files.createTempFile(Path.of("target"), "audit", ".jsonl"), lines);
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var verifier = new ProcessBuilder(
                            java,
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            "target/classes",
                            "app.quorum.audit.VerifyExport",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            verifier.waitFor(1, TimeUnit.MINUTES);
            Files.delete(file);
            return verifier.exitValue() + " " + said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the verifier did not run", e);
        }
    }

    /** Runs SQL as the owner of the tables, who can switch their guards off. */
    static void spoil(List<String> statements) {
        var all = new ArrayList<String>();
        TABLES.forEach(table -> all.add("alter table " + table + " disable trigger user"));
        all.addAll(statements);
        TABLES.forEach(table -> all.add("alter table " + table + " enable trigger user"));
        run(all);
    }

    static void run(List<String> statements) {
        try (var connection = QuorumServer.database().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Copies the chain's rows, to {@linkplain #restore() put them back}. */
    void save() {
        TABLES.forEach(table -> run(List.of(
                "drop table if exists saved_" + table,
                "create table saved_" + table + " as select * from " + table + " where chain = '" + chain + "'")));
        run(List.of("alter table saved_audit_entry drop column application_id"));
    }

    void restore() {
        var statements = new ArrayList<String>();
        TABLES.forEach(table -> {
            statements.add("delete from " + table + " where chain = '" + chain + "'");
            statements.add("insert into " + table + " select * from saved_" + table);
        });
        spoil(statements);
    }

    static void forgetSaved() {
        run(TABLES.stream().map(table -> "drop table if exists saved_" + table).toList());
    }
}
