package app.quorum.audit;

import app.quorum.shared.Happening;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Everything that ever happened to applications. */
@ApplicationScoped
public class AuditEntries {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** One statement; the number it takes is free, because every command holds its application's lock. */
    void add(Happening event, Instant at) {
        var trace = Trace.of(event);
        entities.createNativeQuery("""
                        insert into audit_entry (application_id, seq, at, actor, kind, details)
                        select ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4, ?5 from audit_entry where application_id = ?1""")
                .setParameter(1, event.applicationId())
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .setParameter(3, event.actor())
                .setParameter(4, trace.kind())
                .setParameter(5, text(trace.details()))
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** The newest first, from after {@code before}; one row more than {@code limit} if there is one. */
    List<AuditEntry> newest(long applicationId, long before, int limit) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.applicationId = :application and e.seq < :before"
                                + " order by e.seq desc",
                        AuditEntry.class)
                .setParameter("application", applicationId)
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** The oldest first, from after {@code after}; one row more than {@code limit} if there is one. */
    List<AuditEntry> oldest(long applicationId, long after, int limit) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.applicationId = :application and e.seq > :after"
                                + " order by e.seq",
                        AuditEntry.class)
                .setParameter("application", applicationId)
                .setParameter("after", after)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    Map<String, Object> details(AuditEntry entry) {
        try {
            return json.readValue(entry.details(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("entry " + entry.seq() + " of " + entry.applicationId() + " is no JSON", e);
        }
    }

    private String text(Map<String, Object> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("events hold ids and outcomes only", e);
        }
    }
}
