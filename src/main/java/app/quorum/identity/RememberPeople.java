package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;

/** What Keycloak said about people is kept. */
@ApplicationScoped
public class RememberPeople {

    @Inject
    KnownPeople known;

    @Inject
    Clock clock;

    /** In one order for all, or two calls with the same people could wait for each other for ever. */
    @Transactional
    public void remember(Collection<Person> seen) {
        var now = clock.instant();
        seen.stream()
                .sorted(Comparator.comparing(Person::username))
                .forEachOrdered(person -> known.remember(person, now));
    }
}
