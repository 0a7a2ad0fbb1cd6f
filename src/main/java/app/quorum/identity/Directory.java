package app.quorum.identity;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The people of the realm, asked for at Keycloak itself. Never called while a database transaction is open. */
public class Directory {

    /** What Keycloak calls the account of a client; nobody's. */
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final KeycloakHttp http = new KeycloakHttp();
    private final Issuer issuer;
    private final ServiceAccount account;

    Directory(Issuer issuer, ServiceAccount account) {
        this.issuer = issuer;
        this.account = account;
    }

    /** People whose username, name or address contains the text, at most so many. */
    List<Person> search(String text, int most) {
        return users("?briefRepresentation=true&enabled=true&max=" + most + "&search=" + encode(text, UTF_8));
    }

    Optional<Person> find(String username) {
        return users("?briefRepresentation=true&enabled=true&exact=true&username=" + encode(username, UTF_8)).stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    private List<Person> users(String query) {
        var uri = URI.create(issuer.users() + query);
        var answer = KeycloakHttp.json(ask(uri));
        return StreamSupport.stream(answer.spliterator(), false)
                .map(Directory::person)
                .filter(person -> !person.username().startsWith(SERVICE_ACCOUNT))
                .toList();
    }

    private HttpResponse<String> ask(URI uri) {
        var token = account.token();
        var response = ask(uri, token);
        if (response.statusCode() != 401) {
            return response;
        }
        account.forget(token);
        return ask(uri, account.token());
    }

    private HttpResponse<String> ask(URI uri, String token) {
        return http.send(HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token));
    }

    private static Person person(JsonNode user) {
        var username = user.path("username").asText();
        var name =
                (user.path("firstName").asText() + " " + user.path("lastName").asText()).strip();
        return new Person(
                username, name.isEmpty() ? username : name, user.path("email").asText());
    }
}
