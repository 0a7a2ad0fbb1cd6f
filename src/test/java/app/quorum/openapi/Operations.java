package app.quorum.openapi;

import app.quorum.platform.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** Turns what was generated of each method into what it does: by the conventions of the API, and by the catalogue. */
record Operations(Catalogue catalogue) {

    void complete(ObjectNode paths) {
        for (Map.Entry<String, Endpoint> endpoint : Endpoint.all().entrySet()) {
            var verbAndPath = endpoint.getKey().split(" ", 2);
            var path = (ObjectNode) paths.get(verbAndPath[1]);
            complete((ObjectNode) path.get(verbAndPath[0].toLowerCase(Locale.ROOT)), endpoint.getValue());
        }
    }

    private void complete(ObjectNode operation, Endpoint endpoint) {
        var entry = catalogue.entry(endpoint.key());
        var generated = operation.deepCopy();
        operation.removeAll();
        operation.putArray("tags").add(endpoint.tag());
        operation.put("operationId", entry.path("id").asText());
        operation.put("summary", entry.path("summary").asText());
        operation.put("description", "For: " + String.join(", ", endpoint.roles()) + ".");
        parameters(operation, generated.path("parameters"), endpoint.verb());
        body(operation, endpoint, entry);
        new Responses(operation, endpoint, entry).write(generated.path("responses"));
    }

    private void parameters(ObjectNode operation, JsonNode generated, String verb) {
        var parameters = JsonNodeFactory.instance.arrayNode();
        for (var parameter : generated) {
            var name = parameter.path("name").asText();
            if (name.equals("If-Match")) {
                parameters.add(reference("parameters", verb.equals("PUT") ? "Version" : "AnyVersion"));
            } else {
                var described = (ObjectNode) parameter;
                parameters.add(
                        described.set("description", catalogue.parameters().path(name)));
            }
        }
        if (verb.equals("POST")) {
            parameters.add(reference("parameters", "IdempotencyKey"));
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
    }

    private static void body(ObjectNode operation, Endpoint endpoint, JsonNode entry) {
        var type = entry.has("body") ? Catalogue.type(entry.get("body").asText()) : endpoint.body();
        if (type == null) {
            return;
        }
        var body = operation
                .putObject("requestBody")
                .put("required", !entry.path("optional").asBoolean());
        for (var media : endpoint.consumed()) {
            var content = body.withObject("content").putObject(media);
            content.set("schema", reference("schemas", SchemaNames.of(type)));
            if (entry.has("example")) {
                content.set("example", readable(entry.get("example"), type));
            }
        }
    }

    private static JsonNode readable(JsonNode example, Class<?> type) {
        try {
            Json.mapper().treeToValue(example, type);
            return example;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("openapi.yaml has an example that no " + type + " can be read from", e);
        }
    }

    static ObjectNode reference(String kind, String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/" + kind + "/" + name);
    }
}
