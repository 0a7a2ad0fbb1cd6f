package app.quorum.dev;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The demo's realm: production's, with the demo's people and its command line's client added. */
final class Realm {

    /** Of everybody in the demo. */
    static final String PASSWORD = "quorum";

    /** Somebody of the demo, as in its file. */
    record DemoPerson(String username, String firstName, String lastName, String email, Set<String> roles) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private Realm() {}

    /** As Keycloak imports it; secrets and addresses are still placeholders. */
    static String demo() {
        var realm = base();
        var mappers = realm.at("/clients/0/protocolMappers");
        var additions = additions();
        additions.withArray("clients").forEach(client -> ((ObjectNode) client).set("protocolMappers", mappers));
        additions.withArray("users").forEach(user -> logIn((ObjectNode) user));
        additions.properties().forEach(addition -> {
            if (addition.getValue() instanceof ArrayNode more) {
                realm.withArray(addition.getKey()).addAll(more);
            } else {
                realm.set(addition.getKey(), addition.getValue());
            }
        });
        return realm.toPrettyString();
    }

    static List<DemoPerson> people() {
        return StreamSupport.stream(additions().withArray("users").spliterator(), false)
                .map(user -> new DemoPerson(
                        user.path("username").asText(),
                        user.path("firstName").asText(),
                        user.path("lastName").asText(),
                        user.path("email").asText(),
                        roles((ArrayNode) user.path("realmRoles"))))
                .toList();
    }

    private static Set<String> roles(ArrayNode names) {
        var roles = new TreeSet<String>();
        names.forEach(name -> roles.add(name.asText()));
        return roles;
    }

    private static void logIn(ObjectNode user) {
        user.put("enabled", true).put("emailVerified", true);
        user.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
    }

    private static ObjectNode base() {
        try {
            return (ObjectNode)
                    JSON.readTree(Path.of("docker/keycloak/quorum-realm.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode additions() {
        try (var file = Realm.class.getResourceAsStream("/keycloak/demo.json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
