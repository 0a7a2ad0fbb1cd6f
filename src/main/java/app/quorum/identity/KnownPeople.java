package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** The people seen so far: names and addresses without asking Keycloak. */
@ApplicationScoped
public class KnownPeople {

    @PersistenceContext
    EntityManager entities;

    /** In no order; who was never seen is missing. */
    public List<Person> find(Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select p from Person p where p.username in :usernames", Person.class)
                .setParameter("usernames", usernames)
                .getResultList();
    }

    /** One statement, since two requests may see the same person for the first time. */
    void remember(Person person, Instant seenAt) {
        entities.createNativeQuery("""
                        insert into person (username, name, email, seen_at) values (?1, ?2, ?3, ?4)
                        on conflict (username) do update
                        set name = excluded.name, email = excluded.email, seen_at = excluded.seen_at""")
                .setParameter(1, person.username())
                .setParameter(2, person.name())
                .setParameter(3, person.email())
                .setParameter(4, seenAt.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
