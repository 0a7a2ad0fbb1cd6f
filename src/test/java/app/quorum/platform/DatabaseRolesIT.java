package app.quorum.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.dev.QuorumServer;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/** What the role that the application runs as may not do to its database, as against the owner. */
class DatabaseRolesIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @BeforeAll
    static void start() {
        QuorumServer.url();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table offer_by_hand (id bigint)",
                "create temporary table offer (id bigint)",
                "create function yes() returns boolean language sql as 'select true'",
                "drop table offer_approval",
                "alter table offer disable trigger user",
                "alter table offer drop constraint an_offer_rests_on_an_open_gate",
                "alter table offer owner to current_user",
                "drop index one_live_offer_per_application",
                "truncate debrief_note",
                "truncate offer cascade",
                "insert into audit_entry (chain) select chain from audit_entry where false",
                "update audit_entry set kind = 'another'",
                "delete from audit_entry",
                "insert into audit_chain values ('chain', 0, '')",
                "update audit_chain set seq = 0",
                "delete from audit_chain",
                "update audit_person set value = 'somebody'",
                "delete from audit_person",
                "select salt from audit_salt",
                "delete from audit_salt",
                "update gate_verdict set outcome = 'OPEN'",
                "delete from gate_verdict",
                "update offer_approval set outcome = 'APPROVED'",
                "delete from offer_approval",
                "update debrief_note set text = 'x'",
                "delete from debrief_note",
                "delete from offer",
                "delete from debrief",
                "delete from debrief_participant",
                "delete from debrief_vote",
                "delete from debrief_ballot",
                "delete from reference_check",
                "delete from scorecard",
                "delete from application",
                "delete from application_round",
                "delete from kit_version",
                "delete from message",
                "update offer set gate_id = gate_id",
                "update offer set application_id = application_id",
                "update debrief_vote set voter = voter",
                "update debrief set least_present = 1",
                "update debrief_participant set username = username",
                "update reference_check set kind = kind",
                "update application set kit_id = kit_id",
                "update application_round set panel_least = 1",
                "update scorecard set panelist = panelist",
                "update scorecard_rating set scorecard_id = scorecard_id",
                "update message set body = 'x'",
                "delete from flyway_schema_history"
            })
    void is_the_owners_alone(String statement) throws SQLException {
        try (var connection = QuorumServer.applicationDatabase().getConnection();
                var application = connection.createStatement()) {
            assertThatThrownBy(() -> application.execute(statement))
                    .isInstanceOfSatisfying(PSQLException.class, refusal -> assertThat(refusal.getSQLState())
                            .isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
        try (var connection = QuorumServer.database().getConnection();
                var owner = connection.createStatement()) {
            connection.setAutoCommit(false);
            owner.execute(
                    statement.replace("delete from", "explain delete from").replace("update ", "explain update "));
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set session_replication_role = replica",
                "set role quorum",
                "set session authorization quorum",
                "copy person from program 'true'"
            })
    void is_nobodys(String statement) throws SQLException {
        try (var connection = QuorumServer.applicationDatabase().getConnection();
                var application = connection.createStatement()) {
            assertThatThrownBy(() -> application.execute(statement))
                    .isInstanceOfSatisfying(PSQLException.class, refusal -> assertThat(refusal.getSQLState())
                            .isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quorum", "postgres"})
    void is_not_given_to_the_owner_or_a_superuser(String role) throws SQLException {
        try (var connection = QuorumServer.database().getConnection();
                var owner = connection.createStatement()) {
            assertThatThrownBy(() -> owner.execute(Migrations.grants(role)))
                    .hasMessageContaining("must be another role");
        }
    }
}
