package app.quorum.candidate;

import app.quorum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All candidates. */
@ApplicationScoped
public class Candidates {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    public Candidate require(long id) {
        var candidate = entities.find(Candidate.class, id);
        if (candidate == null) {
            throw new NotFound("there is no candidate " + id);
        }
        return candidate;
    }

    /** The candidates with these ids, in any order. */
    public List<Candidate> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Candidate c where c.id in :ids", Candidate.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Id of whoever has this address, in whatever letter case. */
    public Optional<Long> idOf(String email) {
        return entities.createQuery("select c.id from Candidate c where lower(c.email) = :email", Long.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    void add(Candidate candidate) {
        entities.persist(candidate);
        entities.flush();
    }
}
