package app.quorum.kit;

import app.quorum.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One numbered version of a kit.
 *
 * <p>An import makes it, as a draft. Its content never changes from then on: who wants to change it imports another.
 *
 * <p>Publication makes it usable by requisitions, and is for ever.
 */
@Entity
@Table(name = "kit_version")
public class KitVersion {

    /** Where a version is in its life. */
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kit_version_seq")
    @SequenceGenerator(name = "kit_version_seq", sequenceName = "kit_version_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    @Column(updatable = false)
    private String key;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String role;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @Column(updatable = false)
    private String content;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    protected KitVersion() {} // JPA

    KitVersion(Kit kit, Instant now) {
        this.key = kit.key();
        this.number = kit.version();
        this.name = kit.name();
        this.role = kit.role();
        this.content = KitText.json(kit);
        this.createdAt = now;
    }

    void publish(Instant now) {
        if (isPublished()) {
            throw new RuleViolation("kit-already-published", "version " + number + " of " + key + " is published");
        }
        status = Status.PUBLISHED;
        publishedAt = now;
    }

    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    /** What this version says. */
    public Kit kit() {
        return KitText.kit(content);
    }

    public long id() {
        return id;
    }

    public long rowVersion() {
        return rowVersion;
    }

    public String key() {
        return key;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String role() {
        return role;
    }

    public Status status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
