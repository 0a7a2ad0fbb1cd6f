package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What the API answered. */
record Answer(HttpResponse<String> http) {

    static final ObjectMapper JSON = new ObjectMapper();

    /** Fails with the body, which says why, unless the status is this. */
    Answer is(int status) {
        assertThat(http.statusCode())
                .as("%s %s: %s", http.request().method(), http.uri().getPath(), http.body())
                .isEqualTo(status);
        return this;
    }

    /** A refusal by a hiring rule. */
    Answer isRefusedBy(String code) {
        return isProblem(409, code);
    }

    /** An error answer as RFC 9457 has it. */
    Answer isProblem(int status, String code) {
        is(status);
        assertThat(http.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json().path("type").asText()).endsWith("/" + code);
        return this;
    }

    /** The status, and of a refusal its code, such as {@code 409 offer-exists}. */
    String said() {
        var type = http.statusCode() < 400 ? "" : json().path("type").asText();
        return type.isEmpty()
                ? "" + http.statusCode()
                : http.statusCode() + " " + type.substring(type.lastIndexOf('/') + 1);
    }

    JsonNode json() {
        try {
            return JSON.readTree(http.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + http.body(), e);
        }
    }

    String etag() {
        return http.headers().firstValue("ETag").orElseThrow();
    }

    /** The id at the end of the Location. */
    long id() {
        is(201);
        var location = http.headers().firstValue("Location").orElseThrow();
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }
}
