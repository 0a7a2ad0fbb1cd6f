package app.quorum.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Stream;

/** Who is in the entries, as long as nobody asked that they be forgotten. */
@ApplicationScoped
public class AuditPeople {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    /** Of entries of one chain: by number, usernames by what they are in the entry. */
    Map<Long, Map<String, String>> in(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        var numbers = entries.stream().mapToLong(AuditEntry::seq).summaryStatistics();
        return openings(entries.get(0).link().chain(), numbers)
                .collect(groupingBy(Opening::seq, toMap(Opening::name, Opening::value)));
    }

    /** By number of the entry, then by name. */
    Stream<Opening> openings(String chain, LongSummaryStatistics numbers) {
        List<?> rows = entities.createNativeQuery("""
                        select seq, name, encode(salt, 'hex'), value from audit_person
                        where chain = ?1 and seq between ?2 and ?3 order by seq, name collate "C\"""")
                .setParameter(1, chain)
                .setParameter(2, numbers.getMin())
                .setParameter(3, numbers.getMax())
                .getResultList();
        return rows.stream().map(row -> opening(chain, (Object[]) row));
    }

    private static Opening opening(String chain, Object[] row) {
        return new Opening(chain, ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3]);
    }
}
