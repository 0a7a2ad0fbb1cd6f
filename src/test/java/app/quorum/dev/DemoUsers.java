package app.quorum.dev;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The demo's people as Keycloak's administration would list them. */
final class DemoUsers {

    private static final List<Realm.DemoPerson> ALL = Realm.people();

    private DemoUsers() {}

    static Set<String> roles(String username) {
        return person(username).roles();
    }

    static Realm.DemoPerson person(String username) {
        return ALL.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the demo has no " + username));
    }

    /** Users by {@code username} (exactly) or {@code search} (anywhere), whichever is asked for. */
    static List<Map<String, String>> matching(HttpExchange call) {
        var query = FormBody.read(call.getRequestURI().getRawQuery());
        return ALL.stream()
                .filter(person -> query.has("username")
                        ? person.username().equals(query.get("username"))
                        : text(person).contains(query.get("search").toLowerCase(Locale.ROOT)))
                .limit(query.has("max") ? Long.parseLong(query.get("max")) : Long.MAX_VALUE)
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
}
