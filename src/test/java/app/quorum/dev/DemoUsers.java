package app.quorum.dev;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The demo's people as Keycloak's administration would list them. */
final class DemoUsers {

    private static final List<Realm.DemoPerson> ALL = Realm.people();

    private DemoUsers() {}

    static Set<String> roles(String username) {
        return ALL.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .map(Realm.DemoPerson::roles)
                .orElseThrow(() -> new IllegalArgumentException("the demo has no " + username));
    }

    /** Users by {@code username} (exactly) or {@code search} (anywhere), whichever is asked for. */
    static List<Map<String, String>> matching(HttpExchange call) {
        var query = query(call);
        return ALL.stream()
                .filter(person -> query.containsKey("username")
                        ? person.username().equals(query.get("username"))
                        : text(person).contains(query.getOrDefault("search", "").toLowerCase(Locale.ROOT)))
                .limit(Long.parseLong(query.getOrDefault("max", "100")))
                .map(person -> Map.of(
                        "username", person.username(),
                        "firstName", person.firstName(),
                        "lastName", person.lastName(),
                        "email", person.email()))
                .toList();
    }

    private static String text(Realm.DemoPerson person) {
        return String.join(" ", person.username(), person.firstName(), person.lastName(), person.email())
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> query(HttpExchange call) {
        return Arrays.stream(call.getRequestURI().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }
}
