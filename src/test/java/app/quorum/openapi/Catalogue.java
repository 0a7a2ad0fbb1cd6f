package app.quorum.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What no resource says of itself, from {@code src/build/openapi.yaml}.
 *
 * @param document what all operations share
 * @param parameters what they mean, by name
 * @param operations by verb and path: id, summary, example of a body, type of a body that a signature hides
 */
record Catalogue(ObjectNode document, JsonNode parameters, JsonNode operations) {

    static Catalogue read() throws IOException {
        var tree = new YAMLMapper()
                .readTree(Path.of("src", "build", "openapi.yaml").toFile());
        return new Catalogue((ObjectNode) tree.get("document"), tree.get("parameters"), tree.get("operations"));
    }

    /** Nothing but a missing summary if there is no entry, which a test then finds. */
    JsonNode entry(String key) {
        return operations.path(key);
    }

    List<String> keys() {
        return operations.properties().stream().map(Map.Entry::getKey).toList();
    }

    /** Types of bodies that a method's signature hides. */
    List<Class<?>> types() {
        return Stream.of("view", "body")
                .flatMap(field -> operations.findValuesAsText(field).stream())
                .<Class<?>>map(Catalogue::type)
                .toList();
    }

    static Class<?> type(String name) {
        try {
            return Class.forName("app.quorum." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("openapi.yaml names a type that there is not", e);
        }
    }
}
