package app.quorum.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the build wrote of the API, against the resources and against itself. */
class DescriptionTest {

    private static final JsonNode DOCUMENT = read();
    private static final Map<String, ObjectNode> OPERATIONS = operations();

    @Test
    void describes_every_method_of_every_resource() {
        assertThat(OPERATIONS.keySet()).isEqualTo(Endpoint.all().keySet());
    }

    @Test
    void gives_every_operation_a_summary_and_a_name_of_its_own() {
        assertThat(OPERATIONS).allSatisfy((key, operation) -> assertThat(
                        operation.path("summary").asText())
                .as("entry in src/build/openapi.yaml")
                .isNotBlank());
        assertThat(OPERATIONS.values())
                .extracting(o -> o.path("operationId").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void has_no_entry_for_what_is_gone() throws IOException {
        assertThat(OPERATIONS.keySet()).containsAll(Catalogue.read().keys());
    }

    @Test
    void says_what_succeeds_and_that_a_token_is_needed() {
        assertThat(OPERATIONS).allSatisfy((key, operation) -> {
            var statuses = List.copyOf(names(operation.path("responses")));
            assertThat(statuses).contains("401").containsAnyOf("200", "201", "204");
        });
    }

    @Test
    void says_what_every_read_answers() {
        assertThat(OPERATIONS).allSatisfy((key, operation) -> {
            var answers = operation.path("responses").path("200").findValues("schema");
            assertThat(answers).hasSize(key.startsWith("GET") ? 1 : 0).noneMatch(JsonNode::isEmpty);
        });
    }

    @Test
    void shows_a_body_of_every_write_that_has_one() {
        assertThat(OPERATIONS.entrySet())
                .filteredOn(operation -> !operation.getKey().equals("POST /kits"))
                .allSatisfy(operation -> assertThat(
                                operation.getValue().path("requestBody").path("content"))
                        .allSatisfy(
                                content -> assertThat(content.has("example")).isTrue()));
    }

    @Test
    void says_what_every_parameter_means() {
        assertThat(OPERATIONS).allSatisfy((key, operation) -> assertThat(operation.path("parameters"))
                .allMatch(p -> p.has("$ref") || !p.path("description").asText().isBlank()));
        assertThat(DOCUMENT.at("/paths/~1requisitions~1{id}~1applications/get/parameters"))
                .hasSize(6);
    }

    @Test
    void refers_only_to_what_is_there() {
        var references = DOCUMENT.findValuesAsText("$ref");

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        DOCUMENT.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void tells_which_fields_may_be_null() {
        var view = DOCUMENT.at("/components/schemas/ApplicationView/properties");

        assertThat(view.at("/currentRound/type")).hasToString("[\"string\",\"null\"]");
        assertThat(view.at("/offer/anyOf/1/type").asText()).isEqualTo("null");
        assertThat(view.at("/startedAt")).hasToString("{\"type\":\"string\",\"format\":\"date-time\"}");
    }

    @Test
    void tells_the_limits_of_what_is_sent() {
        var terms = DOCUMENT.at("/components/schemas/RequisitionTerms");

        assertThat(terms.at("/properties/title/maxLength").asInt()).isEqualTo(200);
        assertThat(terms.at("/properties/openings/maximum").asInt()).isEqualTo(1000);
        assertThat(names(terms.path("properties"))).hasSize(8);
        assertThat(terms.path("required")).hasSize(8);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("target", "classes", "openapi.json").toFile());
        } catch (IOException e) {
            throw new IllegalStateException("the build has not written the description", e);
        }
    }

    private static Map<String, ObjectNode> operations() {
        var all = new TreeMap<String, ObjectNode>();
        DOCUMENT.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(o ->
                        all.put(o.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), (ObjectNode) o.getValue())));
        return all;
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
