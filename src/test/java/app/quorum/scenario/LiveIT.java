package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.EventStream;
import app.quorum.dev.EventStream.Received;
import app.quorum.dev.QuorumServer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Who is told of which change. */
class LiveIT {

    @Test
    void a_change_is_told_to_whoever_may_see_it_by_ids_alone() throws Exception {
        try (var recruiter = follow("recruiter")) {
            recruiter.next("hello");

            var hire = Hire.begin("Live Told", "live.told@example.test");

            var change = until(recruiter, "application-started");
            assertThat(fields(change)).containsExactlyInAnyOrder("kind", "applicationId", "requisitionId");
            assertThat(change.path("applicationId").asLong()).isEqualTo(hire.application());
            assertThat(change.path("requisitionId").asLong()).isEqualTo(hire.requisition());
        }
    }

    @Test
    void a_panelist_is_told_of_what_they_sit_on_and_of_nothing_else() throws Exception {
        try (var panelist = follow("panelist-13")) {
            panelist.next("hello");

            Hire.begin("Live Unseen", "live.unseen@example.test");
            var seen = Hire.begin("Live Seen", "live.seen@example.test");
            Actors.put(
                            "recruiter",
                            seen.path("/rounds/recruiter-screen/panel"),
                            "{'panelists': ['panelist-13', 'panelist-14']}")
                    .is(204);

            assertThat(json(panelist.next("change")).path("applicationId").asLong())
                    .isEqualTo(seen.application());
        }
    }

    @Test
    void who_comes_back_is_told_what_happened_meanwhile() throws Exception {
        String last;
        try (var recruiter = follow("recruiter")) {
            assertThat(recruiter.next("hello").data()).contains("\"caughtUp\":false");
            Hire.begin("Live Before", "live.before@example.test");
            last = recruiter.next("change").id();
        }
        var hire = Hire.begin("Live Meanwhile", "live.meanwhile@example.test");

        try (var recruiter = follow("recruiter", "Last-Event-ID", last)) {
            assertThat(recruiter.next("hello").data()).contains("\"caughtUp\":true");
            assertThat(kindsOf(recruiter, hire.application(), 2)).contains("application-started");
        }
    }

    @Test
    void who_names_a_change_that_is_not_remembered_learns_that_they_missed_some() {
        try (var recruiter = follow("recruiter", "Last-Event-ID", "of-last-week")) {
            assertThat(recruiter.next("hello").data()).contains("\"caughtUp\":false");
        }
    }

    @Test
    void a_lost_connection_to_the_database_is_found_and_everybody_told_to_look_again() throws Exception {
        try (var recruiter = follow("recruiter")) {
            recruiter.next("hello");

            cutTheListener();

            recruiter.next("reset");
            var hire = Hire.begin("Live After", "live.after@example.test");
            assertThat(kindsOf(recruiter, hire.application(), 2)).contains("application-started");
        }
    }

    @Test
    void who_is_not_logged_in_is_told_nothing() {
        try (var nobody = EventStream.open(QuorumServer.url(), "no-token")) {
            assertThat(nobody.status()).isEqualTo(401);
        }
    }

    private static EventStream follow(String who, String... headers) {
        return EventStream.open(QuorumServer.url(), QuorumServer.issuer().token(who), headers);
    }

    private static void cutTheListener() throws SQLException {
        try (var connection = QuorumServer.applicationDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'quorum-hear-nodes' and datname = current_database()");
        }
    }

    /** The next change of this kind. */
    private static JsonNode until(EventStream stream, String kind) throws JsonProcessingException {
        var change = json(stream.next("change"));
        while (!change.path("kind").asText().equals(kind)) {
            change = json(stream.next("change"));
        }
        return change;
    }

    /** The kinds of the next changes of this application. */
    private static List<String> kindsOf(EventStream stream, long application, int many) throws JsonProcessingException {
        var kinds = new ArrayList<String>();
        while (kinds.size() < many) {
            var change = json(stream.next("change"));
            if (change.path("applicationId").asLong() == application) {
                kinds.add(change.path("kind").asText());
            }
        }
        return kinds;
    }

    private static JsonNode json(Received event) throws JsonProcessingException {
        return Answer.JSON.readTree(event.data());
    }

    private static List<String> fields(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .toList();
    }
}
