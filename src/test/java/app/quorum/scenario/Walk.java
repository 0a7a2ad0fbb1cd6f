package app.quorum.scenario;

import app.quorum.dev.QuorumServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every GET of an API's description, with every combination of its parameters that a prepared application has something
 * to say to. Fails for an operation or a parameter that it does not know how to fill.
 */
record Walk(JsonNode description, Hire hire, long candidate, List<String> rounds) {

    /** As the application serves it. */
    static JsonNode served() {
        var request = HttpRequest.newBuilder(URI.create(QuorumServer.url() + "/openapi"))
                .header("Accept", "application/json")
                .build();
        try {
            return new Answer(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
                    .is(200)
                    .json();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the description cannot be read", e);
        }
    }

    /** Paths below the API's base, queries included; the first page of lists. */
    List<String> paths() {
        return description.path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .flatMap(path -> paths(path.getKey(), path.getValue().path("get")))
                .toList();
    }

    private Stream<String> paths(String template, JsonNode get) {
        var content = get.at("/responses/200/content");
        if (content.has("text/event-stream")) {
            return Stream.empty(); // has no end, and nothing but ids: LiveIT
        }
        if (!content.has("application/json") && !content.has("application/jsonl")) {
            throw new AssertionError("say here how to read an answer to " + template + ", which is no JSON");
        }
        var queries = List.of("");
        for (var parameter : get.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                queries = combined(queries, parameter);
            }
        }
        var all = queries;
        return filled(template).stream().flatMap(path -> all.stream().map(query -> path + query));
    }

    /** Each with each value of one more parameter, and without it. */
    private List<String> combined(List<String> queries, JsonNode parameter) {
        var name = parameter.path("name").asText();
        var more = new ArrayList<>(queries);
        for (var value : values(name, parameter.path("schema"))) {
            queries.forEach(query -> more.add(query + (query.isEmpty() ? "?" : "&") + name + "=" + value));
        }
        return more;
    }

    private List<String> filled(String template) {
        var paths = List.of("");
        var before = "";
        for (var segment : template.substring(1).split("/", -1)) {
            var values = segment.startsWith("{") ? fill(before + "/" + segment) : List.of(segment);
            paths = paths.stream()
                    .flatMap(path -> values.stream().map(value -> path + "/" + value))
                    .toList();
            before = segment;
        }
        return paths;
    }

    /** @param place the parameter of a path, and the segment before it */
    private List<String> fill(String place) {
        return switch (place) {
            case "applications/{id}" -> List.of(Long.toString(hire.application()));
            case "requisitions/{id}" -> List.of(Long.toString(hire.requisition()));
            case "candidates/{id}" -> List.of(Long.toString(candidate));
            case "rounds/{key}" -> rounds;
            case "kits/{key}" -> List.of("middleware-architect");
            case "versions/{number}" -> List.of("1");
            case "references/{reference}", "offers/{id}" -> List.of("999999999"); // none comes before the reveal
            default -> throw new AssertionError("say here what " + place + " is while an application is sealed");
        };
    }

    private List<String> values(String name, JsonNode schema) {
        return switch (name) {
            case "chain" -> List.of("application/" + hire.application());
            case "q" -> List.of("twin", "nobody");
            case "round" -> rounds;
            case "application" -> List.of(Long.toString(hire.application()));
            case "limit" -> List.of("2", "200");
            case "cursor" -> List.of(); // whoever walks turns the pages
            default -> enumerated(name, schema);
        };
    }

    private static List<String> enumerated(String name, JsonNode schema) {
        var values = new ArrayList<String>();
        schema.path("enum").forEach(value -> values.add(value.asText()));
        if (schema.path("type").asText().equals("boolean")) {
            values.addAll(List.of("true", "false"));
        }
        if (values.isEmpty()) {
            throw new AssertionError("say here which values the parameter " + name + " takes");
        }
        return values;
    }
}
