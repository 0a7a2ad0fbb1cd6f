package app.quorum.openapi;

import static app.quorum.openapi.Operations.reference;

import app.quorum.shared.Slice;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;

/** The answers of one operation: its success, and every problem that its kind of request may meet. */
record Responses(ObjectNode operation, Endpoint endpoint, JsonNode entry) {

    /** @param generated what was made of the method's return type */
    void write(JsonNode generated) {
        var responses = operation.putObject("responses");
        success(responses, generated.at("/default/content/application~1json/schema"));
        problems().forEach((status, name) -> responses.set(status, reference("responses", name)));
        responses.set("default", reference("responses", "Problem"));
    }

    /** Names of shared responses by status. */
    private Map<String, String> problems() {
        var problems = new TreeMap<>(Map.of("401", "Unauthenticated", "403", "Forbidden"));
        var parameters = operation.path("parameters").toString();
        if (operation.has("requestBody")) {
            problems.putAll(Map.of("400", "Malformed", "413", "TooLarge", "415", "UnknownMediaType", "422", "Invalid"));
        }
        if (parameters.contains("\"query\"")) {
            problems.put("422", "Invalid");
        }
        if (endpoint.key().contains("{")) {
            problems.put("404", "NotFound");
        }
        if (!endpoint.verb().equals("GET")) {
            problems.put("409", "Conflict");
        }
        if (parameters.contains("Version")) {
            problems.put("412", "StaleVersion");
        }
        if (parameters.contains("/Version")) {
            problems.put("428", "VersionRequired");
        }
        return problems;
    }

    private void success(ObjectNode responses, JsonNode schema) {
        var returned = endpoint.method().getReturnType();
        boolean read = endpoint.verb().equals("GET");
        if (returned == Response.class && endpoint.verb().equals("POST")) {
            var made = answer(responses, "201", "Made; Location says where it is.");
            made.withObject("headers").set("Location", header("Location"));
            if (entry.has("view")) {
                made.withObject("content").putObject("application/json").set("schema", view(schema));
            }
        } else if (read) {
            var answer = answer(responses, "200", "What was asked for.");
            answer.withObject("content").putObject(endpoint.produced()).set("schema", view(schema));
            tag(answer, returned);
            if (returned == Slice.class) {
                answer.withObject("headers").set("Link", header("Link"));
            }
        } else {
            tag(answer(responses, "204", "Done."), returned);
        }
    }

    private JsonNode view(JsonNode schema) {
        return entry.has("view")
                ? reference(
                        "schemas",
                        SchemaNames.of(Catalogue.type(entry.get("view").asText())))
                : schema;
    }

    private static void tag(ObjectNode answer, Class<?> returned) {
        if (returned == Response.class) {
            answer.withObject("headers").set("ETag", header("ETag"));
        }
    }

    private static JsonNode header(String name) {
        return reference("headers", name);
    }

    private static ObjectNode answer(ObjectNode responses, String status, String description) {
        return responses.putObject(status).put("description", description);
    }
}
