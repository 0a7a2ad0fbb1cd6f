package app.quorum.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.Caller;
import app.quorum.dev.QuorumServer;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleIT {

    @Test
    void recruiters_find_people_by_a_part_of_their_name() {
        var answer = QuorumServer.as("recruiter").get("/people?q=OKON");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"items\":[{\"username\":\"panelist-01\",\"name\":\"Amara Okonkwo\"}],\"next\":null}");
    }

    @Test
    void people_who_were_found_are_remembered() throws Exception {
        QuorumServer.as("admin").get("/people?q=nakamura");
        QuorumServer.as("admin").get("/people?q=nakamura");

        try (var connection = QuorumServer.database().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select name, email from person where username = 'panelist-08'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString("name")).isEqualTo("Hiroshi Nakamura");
            assertThat(row.getString("email")).isEqualTo("hiroshi.nakamura@example.test");
        }
    }

    @Test
    void panelists_may_not_look_people_up() {
        assertThat(QuorumServer.as("panelist-02").get("/people?q=a").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_request_without_a_token_is_challenged() {
        var answer = QuorumServer.anonymous().get("/people");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"quorum\"");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"https://quorum.example/problems/unauthenticated\"");
    }

    @Test
    void a_token_that_is_no_longer_good_is_refused() {
        var issuer = QuorumServer.issuer();
        var expired = issuer.claims("recruiter", Set.of("recruiter")).expirationTime(Date.from(Instant.EPOCH));
        var answer = new Caller(QuorumServer.url(), issuer.sign(expired.build())).get("/people");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer realm=\"quorum\", error=\"invalid_token\"");
    }
}
