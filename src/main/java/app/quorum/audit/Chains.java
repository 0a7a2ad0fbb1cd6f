package app.quorum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All chains of the audit, whatever they are about: walked page by page, so that any number of entries fits. */
@ApplicationScoped
public class Chains {

    private static final int PAGE = 500;

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    @Inject
    AuditEntries auditEntries;

    @Inject
    AuditPeople people;

    /** All that follows in this transaction is as of one moment. Must come first in it. */
    void freeze() {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }

    /** @param only one chain; null for all */
    void walk(@Nullable String only, Visitor visitor) {
        if (only != null) {
            heads("chain = ?1", only).forEach(head -> walk(head, visitor));
            return;
        }
        for (var heads = heads("chain > ?1", ""); !heads.isEmpty(); ) {
            heads.forEach(head -> walk(head, visitor));
            heads = heads("chain > ?1", heads.get(heads.size() - 1).chain());
        }
    }

    /** A chain whose head is missing: one that has entries, or that an application should have. */
    Optional<String> headless(@Nullable String only) {
        List<?> names = entities.createNativeQuery("""
                        select c.chain from (
                            select ('application/' || id) collate "C" as chain from application
                            union select chain from audit_entry) c
                        where ?1 in ('', c.chain)
                            and not exists (select from audit_chain h where h.chain = c.chain)
                        order by c.chain limit 1""")
                .setParameter(1, only == null ? "" : only)
                .getResultList();
        return names.stream().map(String.class::cast).findFirst();
    }

    private void walk(Head head, Visitor visitor) {
        List<AuditEntry> page = List.of();
        do {
            var after = page.isEmpty() ? 0 : page.get(page.size() - 1).seq();
            page = auditEntries.oldest(head.chain(), after, PAGE);
            visit(page, visitor);
            entities.clear();
        } while (page.size() > PAGE);
        visitor.head(head);
    }

    private void visit(List<AuditEntry> page, Visitor visitor) {
        if (page.isEmpty()) {
            return;
        }
        var chain = page.get(0).link().chain();
        var numbers = page.stream().mapToLong(AuditEntry::seq).summaryStatistics();
        var openings = people.openings(chain, numbers).toList();
        int next = 0;
        for (var entry : page) {
            visitor.entry(entry.link());
            for (; next < openings.size() && openings.get(next).seq() <= entry.seq(); next++) {
                visitor.opening(openings.get(next));
            }
        }
    }

    private List<Head> heads(String which, String chain) {
        List<?> rows = entities.createNativeQuery(
                        "select chain, seq, hash from audit_chain where " + which + " order by chain limit " + PAGE)
                .setParameter(1, chain)
                .getResultList();
        return rows.stream().map(row -> head((Object[]) row)).toList();
    }

    private static Head head(Object[] row) {
        return new Head((String) row[0], ((Number) row[1]).longValue(), (String) row[2]);
    }
}
