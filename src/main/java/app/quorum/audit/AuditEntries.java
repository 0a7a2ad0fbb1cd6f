package app.quorum.audit;

import app.quorum.shared.Change;
import app.quorum.shared.RequestId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everything that ever changed. */
@ApplicationScoped
public class AuditEntries {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** One statement; the database numbers and chains it, and hashes the record as it stands there: hence the flush. */
    void add(Change event, Instant at) {
        var trace = Trace.of(event);
        entities.flush();
        entities.createNativeQuery("select audit_add(?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb), ?7)")
                .setParameter(1, event.chain())
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .setParameter(3, trace.kind())
                .setParameter(4, trace.subject())
                .setParameter(5, text(trace.details()))
                .setParameter(6, text(trace.people()))
                .setParameter(7, RequestId.current())
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    /** Of these kinds, the newest first, from after {@code before}; one row more than {@code limit} if there is one. */
    List<AuditEntry> newest(String chain, Collection<String> kinds, long before, int limit) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.chain = :chain and e.kind in :kinds and e.seq < :before"
                                + " order by e.seq desc",
                        AuditEntry.class)
                .setParameter("chain", chain)
                .setParameter("kinds", kinds)
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** The oldest first, from after {@code after}; one row more than {@code limit} if there is one. */
    List<AuditEntry> oldest(String chain, long after, int limit) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.chain = :chain and e.seq > :after order by e.seq",
                        AuditEntry.class)
                .setParameter("chain", chain)
                .setParameter("after", after)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** Answers how many entries named this person. */
    long forget(String username) {
        return number("select audit_forget(?1)", username);
    }

    /** Answers how many entries of the chain can no longer be compared with the record they are about. */
    long forgetRecords(String chain) {
        return number("select audit_forget_records(?1)", chain);
    }

    private long number(String sql, String argument) {
        var answer = entities.createNativeQuery(sql).setParameter(1, argument).getSingleResult();
        return ((Number) answer).longValue();
    }

    private String text(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("events hold ids and outcomes only", e);
        }
    }
}
