package app.quorum.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String APPLICATION = "/applications/{id}";
    private static final String ROUND = APPLICATION + "/rounds/{key}";
    private static final String DEBRIEF = APPLICATION + "/debrief";

    /** The contract's paths that are implemented. */
    private static final List<String> PROMISED = List.of(
            "/kits",
            "/kits/{key}/versions/{number}",
            "/kits/{key}/versions/{number}/publication",
            "/requisitions",
            "/requisitions/{id}",
            "/requisitions/{id}/closure",
            "/requisitions/{id}/applications",
            "/candidates",
            "/candidates/{id}",
            APPLICATION,
            APPLICATION + "/hold",
            APPLICATION + "/resumption",
            APPLICATION + "/withdrawal",
            APPLICATION + "/rejection",
            APPLICATION + "/history",
            APPLICATION + "/process",
            APPLICATION + "/audit",
            "/audit/verification",
            "/audit/export",
            APPLICATION + "/messages",
            ROUND + "/panel",
            ROUND + "/recusal",
            ROUND + "/interview",
            ROUND + "/interview/completion",
            ROUND + "/scorecards",
            ROUND + "/scorecards/mine",
            ROUND + "/scorecards/mine/submission",
            ROUND + "/gate",
            ROUND + "/decision",
            APPLICATION + "/offer-gate",
            APPLICATION + "/offer-gate/explanation",
            APPLICATION + "/verdicts",
            "/audit/verdicts",
            DEBRIEF,
            DEBRIEF + "/attendance",
            DEBRIEF + "/excusals",
            DEBRIEF + "/agenda/{step}/start",
            DEBRIEF + "/notes",
            DEBRIEF + "/ballots/{ballot}/vote",
            DEBRIEF + "/ballots/{ballot}/closure",
            DEBRIEF + "/decision",
            APPLICATION + "/references",
            APPLICATION + "/references/{reference}/answers",
            APPLICATION + "/references/{reference}/verdict",
            APPLICATION + "/offers",
            "/offers/{id}",
            "/offers/{id}/approval-request",
            "/offers/{id}/approvals",
            "/offers/{id}/extension",
            "/offers/{id}/answer",
            "/offers/{id}/rescission",
            "/work-items",
            "/events",
            "/people");

    @ParameterizedTest(name = "{0} for Accept: {1}")
    @CsvSource({
        "/openapi, */*, application/json",
        "/openapi, application/json, application/json",
        "/openapi, 'application/json, text/plain, */*', application/json",
        "/openapi, application/yaml, application/yaml",
        "/openapi, text/plain, application/yaml",
        "/openapi?format=yaml, */*, application/yaml",
        "/openapi/, */*, application/json",
    })
    void anybody_may_read_it_in_either_form(String path, String accepted, String served) throws Exception {
        var answer = get(path, accepted);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(served);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(tree(answer).path("openapi").asText()).isEqualTo("3.1.0");
    }

    @Test
    void it_has_every_path_that_was_promised() throws Exception {
        var document = tree(get("/openapi", "application/json"));

        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/api/v1");
        assertThat(document.at("/info/version").asText()).isNotBlank();
        assertThat(document.path("paths").properties().stream().map(Map.Entry::getKey))
                .containsAll(PROMISED);
    }

    private static JsonNode tree(HttpResponse<String> answer) throws JsonProcessingException {
        return new YAMLMapper().readTree(answer.body()); // JSON is YAML too
    }

    private static HttpResponse<String> get(String path, String accepted) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(QuorumServer.url() + path))
                .header("Accept", accepted)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
