package app.quorum.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one person, or anybody of a role, has to do now. It is gone as soon as there is no need. */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_item_seq")
    @SequenceGenerator(name = "work_item_seq", allocationSize = 50)
    private long id;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(name = "round_key", updatable = false)
    private @Nullable String round;

    @Column(updatable = false)
    private @Nullable String assignee;

    @Column(updatable = false)
    private @Nullable String role;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected WorkItem() {} // JPA

    WorkItem(long applicationId, ToDo need, Instant now) {
        this.applicationId = applicationId;
        this.kind = need.kind();
        this.round = need.round();
        this.assignee = need.assignee();
        this.role = need.role();
        this.dueAt = need.dueAt(now);
        this.createdAt = now;
    }

    boolean meets(ToDo need) {
        return kind == need.kind()
                && Objects.equals(round, need.round())
                && Objects.equals(assignee, need.assignee())
                && Objects.equals(role, need.role());
    }

    /** Follows a deadline that has moved. */
    void follow(ToDo need) {
        dueAt = need.dueAt(createdAt);
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String round() {
        return round;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
