package app.quorum.requisition;

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
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The approved need to fill a position.
 *
 * <p>It names the kit version by which its applications are decided; later applications follow when it is pointed at
 * another version, running ones keep theirs.
 *
 * <p>A confidential one is hidden from other recruiters: from those who would otherwise work on it.
 */
@Entity
@Table(name = "requisition")
public class Requisition {

    /** Whether it takes new applications. */
    public enum Status {
        OPEN,
        CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "requisition_seq")
    @SequenceGenerator(name = "requisition_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "row_version")
    private long version;

    private String title;
    private String location;
    private int openings;

    @Column(name = "kit_id")
    private long kitId;

    @Column(name = "hiring_manager")
    private String hiringManager;

    private String recruiter;
    private String currency;

    @Column(name = "salary_from")
    private BigDecimal salaryFrom;

    @Column(name = "salary_to")
    private BigDecimal salaryTo;

    private boolean confidential;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected Requisition() {} // JPA

    Requisition(Terms terms, long kitId, Instant now) {
        apply(terms, kitId);
        openedAt = now;
    }

    void change(Terms terms, long kitId) {
        requireOpen();
        apply(terms, kitId);
    }

    void close(Instant now) {
        requireOpen();
        status = Status.CLOSED;
        closedAt = now;
    }

    /** @throws RuleViolation if it is closed */
    public void requireOpen() {
        if (status == Status.CLOSED) {
            throw new RuleViolation("requisition-closed", "requisition " + id + " is closed");
        }
    }

    private void apply(Terms terms, long kit) {
        terms.salaryBand().mustAscend();
        title = terms.title().strip();
        location = terms.location().strip();
        openings = terms.openings();
        kitId = kit;
        hiringManager = terms.hiringManager();
        recruiter = terms.recruiter();
        currency = terms.salaryBand().currency();
        salaryFrom = terms.salaryBand().from();
        salaryTo = terms.salaryBand().to();
        confidential = terms.confidential();
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String location() {
        return location;
    }

    public int openings() {
        return openings;
    }

    public long kitId() {
        return kitId;
    }

    public String hiringManager() {
        return hiringManager;
    }

    public String recruiter() {
        return recruiter;
    }

    public SalaryBand salaryBand() {
        return new SalaryBand(currency, salaryFrom, salaryTo);
    }

    public boolean confidential() {
        return confidential;
    }

    public Status status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
