package app.quorum.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sends requests to the API.
 *
 * @param server without a slash at the end
 * @param token sent with every request; null for none
 */
public record Caller(String server, @Nullable String token) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param path below {@code /api/v1}, such as {@code /people?q=a} */
    public HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    /** Sends JSON; null for no body. */
    public HttpResponse<String> post(String path, @Nullable String json) {
        return send("POST", path, json);
    }

    /** Sends JSON with further headers, as name, value, name, value. */
    public HttpResponse<String> put(String path, @Nullable String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, null);
    }

    /** Any method and headers; a body is JSON unless they say otherwise. */
    public HttpResponse<String> send(String method, String path, @Nullable String json, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server + "/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " got no answer", e);
        }
    }
}
