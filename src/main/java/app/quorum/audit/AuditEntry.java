package app.quorum.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing that happened to one application. Never changes. */
@Entity
@Table(name = "audit_entry")
@IdClass(AuditEntry.Key.class)
public class AuditEntry {

    /** Which application, and the how-manieth thing that happened to it. */
    static final class Key implements Serializable {

        long applicationId;
        long seq;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.applicationId == applicationId && key.seq == seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(applicationId, seq);
        }
    }

    @Id
    @Column(name = "application_id")
    private long applicationId;

    @Id
    private long seq;

    private Instant at;
    private String actor;
    private String kind;
    private String details;

    @Column(name = "request_id")
    private @Nullable String requestId;

    protected AuditEntry() {} // JPA

    public long applicationId() {
        return applicationId;
    }

    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    /** Such as {@code panel-assigned}. */
    public String kind() {
        return kind;
    }

    /** A JSON object of ids and outcomes. */
    public String details() {
        return details;
    }

    public @Nullable String requestId() {
        return requestId;
    }
}
