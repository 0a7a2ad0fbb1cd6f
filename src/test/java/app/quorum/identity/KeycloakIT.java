package app.quorum.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.Caller;
import app.quorum.dev.KeycloakAdmin;
import app.quorum.dev.RealServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application that ships against the Keycloak that it is made for, with the realm of {@code docker/keycloak}. */
class KeycloakIT {

    private static final int ACCEPTED = 404;
    private static final int REFUSED = 401;

    private static RealServers servers;
    private static KeycloakAdmin keycloak;

    @BeforeAll
    static void start() {
        servers = RealServers.running();
        keycloak = new KeycloakAdmin(servers.keycloak());
    }

    @Test
    void whoever_logs_in_is_accepted() {
        assertThat(statusWith(keycloak.token("panelist-14"))).isEqualTo(ACCEPTED);
    }

    @Test
    void recruiters_find_the_people_of_the_realm() {
        var answer = new Caller(servers.url(), keycloak.token("recruiter")).get("/people?q=panelist-1");

        assertThat(answer.body()).contains("{\"username\":\"panelist-14\",\"name\":\"Noel Fournier\"}");
    }

    @Test
    void accounts_of_clients_are_not_people() {
        var answer = new Caller(servers.url(), keycloak.token("admin")).get("/people");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("service-account");
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        assertThat(statusWith(keycloak.serviceAccountToken())).isEqualTo(REFUSED);
    }

    @Test
    void a_token_of_another_realm_is_refused() {
        assertThat(statusWith(keycloak.administratorToken())).isEqualTo(REFUSED);
    }

    @Test
    void a_token_whose_signature_was_changed_is_refused() {
        var token = keycloak.token("recruiter");
        var signature = token.lastIndexOf('.') + 1;
        var changed = token.charAt(signature) == 'A' ? 'B' : 'A';

        assertThat(statusWith(token.substring(0, signature) + changed + token.substring(signature + 1)))
                .isEqualTo(REFUSED);
    }

    @Test
    void a_new_key_is_accepted_at_once_and_the_old_ones_tokens_stay_good() {
        var before = keycloak.token("recruiter");
        assertThat(statusWith(before)).isEqualTo(ACCEPTED);

        keycloak.rotateKey();

        var after = keycloak.token("recruiter");
        assertThat(header(after)).isNotEqualTo(header(before));
        assertThat(statusWith(after)).isEqualTo(ACCEPTED);
        assertThat(statusWith(before)).isEqualTo(ACCEPTED);
    }

    @Test
    void tokens_stay_good_while_keycloak_is_away() {
        var token = keycloak.token("recruiter");
        assertThat(statusWith(token)).isEqualTo(ACCEPTED);

        servers.withoutKeycloak(() -> assertThat(statusWith(token)).isEqualTo(ACCEPTED));
    }

    private static String header(String token) {
        return token.substring(0, token.indexOf('.'));
    }

    /** No resource is at this path: 404 says that the request passed the log-in. */
    private static int statusWith(String token) {
        return new Caller(servers.url(), token).get("/nothing-here").statusCode();
    }
}
