package app.quorum.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All messages ever written. */
@ApplicationScoped
public class Messages {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    /** When something was last written to the candidate. */
    Optional<Instant> lastToCandidate(long applicationId) {
        return entities.createQuery(
                        "select m.createdAt from Message m where m.applicationId = :application"
                                + " and m.recipient = :candidate order by m.createdAt desc",
                        Instant.class)
                .setParameter("application", applicationId)
                .setParameter("candidate", Recipient.Kind.CANDIDATE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many messages about a round had a calendar entry. */
    int calendarEntries(long applicationId, String round) {
        return entities.createQuery(
                        "select count(m) from Message m where m.applicationId = :application"
                                + " and m.round = :round and m.attachment is not null",
                        Long.class)
                .setParameter("application", applicationId)
                .setParameter("round", round)
                .getSingleResult()
                .intValue();
    }

    /** The newest first, from after {@code before}; one row more than {@code limit} if there is one. */
    List<Message> of(long applicationId, long before, int limit) {
        return entities.createQuery(
                        "select m from Message m where m.applicationId = :application and m.id < :before"
                                + " order by m.id desc",
                        Message.class)
                .setParameter("application", applicationId)
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    void add(Message message) {
        entities.persist(message);
    }
}
