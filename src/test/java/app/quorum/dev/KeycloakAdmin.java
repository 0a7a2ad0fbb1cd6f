package app.quorum.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** What people and administrators do at a Keycloak, for tests. */
public record KeycloakAdmin(Keycloak keycloak) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** An access token of one of the demo's people, got by password as the README shows. */
    public String token(String username) {
        return token("quorum", "quorum-cli", username);
    }

    /** A good token of another realm. */
    public String administratorToken() {
        return token("master", "admin-cli", Keycloak.ADMINISTRATOR);
    }

    /** A good token that the application's client got for itself, to look people up. */
    public String serviceAccountToken() {
        return token("quorum", "grant_type=client_credentials&client_id=quorum-api&client_secret=" + Keycloak.SECRET);
    }

    /** From now on the realm signs with a new key. */
    public void rotateKey() {
        var realm = keycloak.url() + "/admin/realms/quorum";
        var id = send(admin(realm).GET()).path("id").asText();
        var key = """
                {"name": "rotated", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
                 "parentId": "%s", "config": {"priority": ["%d"], "algorithm": ["RS256"]}}""".formatted(id, 1_000 + keys());
        send(admin(realm + "/components").POST(BodyPublishers.ofString(key)));
    }

    /** Whether somebody may log in from now on. */
    public void enable(String username, boolean enabled) {
        var users = keycloak.url() + "/admin/realms/quorum/users";
        var id = send(admin(users + "?exact=true&username=" + username).GET())
                .path(0)
                .path("id")
                .asText();
        send(admin(users + "/" + id).PUT(BodyPublishers.ofString("{\"enabled\": " + enabled + "}")));
    }

    private int keys() {
        return send(admin(keycloak.url() + "/admin/realms/quorum/keys").GET())
                .path("keys")
                .size();
    }

    private HttpRequest.Builder admin(String uri) {
        return HttpRequest.newBuilder(URI.create(uri))
                .header("Authorization", "Bearer " + administratorToken())
                .header("Content-Type", "application/json");
    }

    private String token(String realm, String client, String username) {
        return token(
                realm,
                "grant_type=password&client_id=" + client + "&username=" + username + "&password=" + Realm.PASSWORD);
    }

    private String token(String realm, String form) {
        return send(HttpRequest.newBuilder(
                                URI.create(keycloak.url() + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("Keycloak answered " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Keycloak gave no answer", e);
        }
    }
}
