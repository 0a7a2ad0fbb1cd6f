package app.quorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.KeycloakAdmin;
import app.quorum.dev.RealServers;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Logging in and out by a browser at the real Keycloak. */
@NeedsBrowser
class RealLogInIT {

    private static RealServers servers;
    private static KeycloakAdmin keycloak;

    @BeforeAll
    static void start() {
        servers = RealServers.running();
        keycloak = new KeycloakAdmin(servers.keycloak());
    }

    @Test
    void leads_by_keycloaks_form_to_the_address_that_was_asked_for() {
        try (var person = stranger()) {
            var page = person.go("/search?q=work");
            logIn(page, "panelist-01");

            assertThat(page.url()).isEqualTo(servers.url() + "/search?q=work");
            assertThat(page.locator(".side .who b").textContent()).isEqualTo("Amara Okonkwo");
        }
    }

    @Test
    void a_log_out_ends_keycloaks_session_too() {
        try (var person = stranger()) {
            var page = person.go("/");
            logIn(page, "panelist-02");

            page.locator(".whorow .icon").click();
            page.locator("#me form[action='/logout'] button").click();
            page.waitForURL(servers.url() + "/logged-out");
            person.go("/");

            assertThat(page.url()).startsWith(servers.keycloak().url());
            assertThat(page.locator("#password").count()).isEqualTo(1);
        }
    }

    @Test
    void somebody_disabled_is_out_at_the_next_refresh() throws SQLException {
        try (var person = stranger()) {
            var page = person.go("/");
            logIn(page, "panelist-03");
            keycloak.enable("panelist-03", false);
            refreshIsDue();

            person.go("/");

            assertThat(page.url()).startsWith(servers.keycloak().url());
        } finally {
            keycloak.enable("panelist-03", true);
        }
    }

    @Test
    void refreshes_again_and_again_and_goes_on_while_keycloak_is_away() throws SQLException {
        try (var person = stranger()) {
            var page = person.go("/");
            logIn(page, "panelist-04");
            for (int i = 0; i < 3; i++) { // each answer brings the next refresh token
                refreshIsDue();
                person.go("/");
                assertThat(page.url()).isEqualTo(servers.url() + "/");
            }
            refreshIsDue();

            servers.withoutKeycloak(() -> assertThat(person.go("/").url()).isEqualTo(servers.url() + "/"));
        }
    }

    private static Person stranger() {
        return Person.stranger(servers.url(), Form.DESK_LIGHT);
    }

    private static void logIn(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill("quorum");
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(servers.url()));
    }

    /** As if the access tokens of all sessions were about to end. */
    private static void refreshIsDue() throws SQLException {
        try (var connection = servers.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update web_session set refresh_at = now()");
        }
    }
}
