package app.quorum.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One change, in the order of its chain. Never changes, and is never written from here: the database adds entries. */
@Entity
@Table(name = "audit_entry")
@IdClass(AuditEntry.Key.class)
public class AuditEntry {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);

    /** Which chain, and the how-manieth of its entries. */
    static final class Key implements Serializable {

        String chain = "";
        long seq;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.chain.equals(chain) && key.seq == seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(chain, seq);
        }
    }

    @Id
    private String chain;

    @Id
    private long seq;

    private Instant at;
    private String kind;
    private String record;
    private String before;
    private String after;
    private String details;
    private String people;

    @Column(name = "request_id")
    private String requestId;

    private String previous;
    private String hash;

    protected AuditEntry() {} // JPA

    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    /** Such as {@code panel-assigned}. */
    public String kind() {
        return kind;
    }

    /** All of it, as it was hashed. */
    Link link() {
        return new Link(
                chain,
                seq,
                at.atOffset(ZoneOffset.UTC).format(MICROSECONDS),
                kind,
                record,
                before,
                after,
                details,
                people,
                requestId,
                previous,
                hash);
    }
}
