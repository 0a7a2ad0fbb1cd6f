package app.quorum.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls Keycloak, impatiently: a request of ours waits for it, at most a few seconds. */
class KeycloakHttp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** @throws IdentityUnavailable if there is no answer, or a server's fault */
    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (response.statusCode() >= 500) {
                throw new IdentityUnavailable("Keycloak answered " + response.statusCode());
            }
            return response;
        } catch (IOException e) {
            throw new IdentityUnavailable("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityUnavailable("interrupted while waiting for Keycloak", e);
        }
    }

    /** The body of a 200; anything else means that our client is not set up in Keycloak as it must be. */
    static JsonNode json(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IdentityUnavailable("Keycloak refused " + response.uri().getPath() + " to the client of"
                    + " oidc.client-id with " + response.statusCode());
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IdentityUnavailable("Keycloak's answer is not JSON", e);
        }
    }
}
