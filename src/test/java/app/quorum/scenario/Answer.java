package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What the API answered. */
public record Answer(HttpResponse<String> http) {

    public static final ObjectMapper JSON = new ObjectMapper();

    /** Fails with the body, which says why, unless the status is this. */
    public Answer is(int status) {
        assertThat(http.statusCode())
                .as("%s %s: %s", http.request().method(), http.uri().getPath(), http.body())
                .isEqualTo(status);
        return this;
    }

    /** A refusal by a hiring rule. */
    public Answer isRefusedBy(String code) {
        return isProblem(409, code);
    }

    /** An error answer as RFC 9457 has it. */
    public Answer isProblem(int status, String code) {
        is(status);
        assertThat(http.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json().path("type").asText()).endsWith("/" + code);
        return this;
    }

    /** The status, and of a refusal its code, such as {@code 409 offer-exists}. */
    public String said() {
        var type = http.statusCode() < 400 ? "" : json().path("type").asText();
        return type.isEmpty()
                ? "" + http.statusCode()
                : http.statusCode() + " " + type.substring(type.lastIndexOf('/') + 1);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(http.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + http.body(), e);
        }
    }

    public String etag() {
        return http.headers().firstValue("ETag").orElseThrow();
    }

    /** The id at the end of the Location. */
    public long id() {
        is(201);
        var location = http.headers().firstValue("Location").orElseThrow();
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }
}
