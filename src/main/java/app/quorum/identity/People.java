package app.quorum.identity;

import static java.util.stream.Collectors.toMap;

import app.quorum.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Turns usernames that a request names into people, and refuses those nobody has. Resources call it before their use
 * case: it may have to ask Keycloak, and no transaction may wait for that.
 */
@ApplicationScoped
public class People {

    @Inject
    KnownPeople known;

    @Inject
    Directory directory;

    @Inject
    RememberPeople rememberPeople;

    /**
     * The people behind the usernames.
     *
     * @param pointer where the list stands in the request, such as {@code /panelists}
     * @return in the order asked for
     * @throws Invalid if nobody has one of the usernames; the pointer says which
     * @throws IdentityUnavailable if one was never seen and Keycloak does not answer
     */
    @Transactional(TxType.NEVER)
    public List<Person> require(String pointer, List<String> usernames) {
        var people = known.find(usernames).stream().collect(toMap(Person::username, Function.identity()));
        var learned = new ArrayList<Person>();
        for (int i = 0; i < usernames.size(); i++) {
            if (!people.containsKey(usernames.get(i))) {
                var person = ask(pointer + "/" + i, usernames.get(i));
                people.put(person.username(), person);
                learned.add(person);
            }
        }
        rememberPeople.remember(learned);
        return usernames.stream().map(people::get).toList();
    }

    /** As {@link #require(String, List)}, for one person. */
    @Transactional(TxType.NEVER)
    public Person require(String pointer, String username) {
        return known.find(List.of(username)).stream().findFirst().orElseGet(() -> {
            var person = ask(pointer, username);
            rememberPeople.remember(List.of(person));
            return person;
        });
    }

    private Person ask(String pointer, String username) {
        return directory.find(username).orElseThrow(() -> new Invalid(pointer, "nobody has this username"));
    }
}
