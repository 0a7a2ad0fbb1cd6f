package app.quorum.offer;

import app.quorum.requisition.SalaryBand;
import app.quorum.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms offered to one candidate. There is none without an open verdict of the gate.
 *
 * <p>A draft is submitted for approval, approved by somebody other than its author, above the salary band by an
 * executive, and extended. A refused approval makes it a draft again, whose terms may change.
 *
 * <p>It ends by the candidate's answer, by expiry, or by being rescinded, and never changes again.
 */
@Entity
@Table(name = "offer")
public class Offer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_seq")
    @SequenceGenerator(name = "offer_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "row_version")
    private long version;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Embedded
    private Drafting drafting;

    @Enumerated(EnumType.STRING)
    private OfferStatus status = OfferStatus.DRAFT;

    @Embedded
    private Wording wording;

    @OneToMany(mappedBy = "offer", cascade = CascadeType.ALL)
    @OrderBy("givenAt")
    private List<Approval> approvals = new ArrayList<>();

    @Column(name = "extended_at")
    private @Nullable Instant extendedAt;

    @Column(name = "concluded_at")
    private @Nullable Instant concludedAt;

    @Column(name = "rescinded_for")
    private @Nullable String rescindedFor;

    protected Offer() {} // JPA

    Offer(long applicationId, Terms terms, Drafting drafting) {
        this.applicationId = applicationId;
        this.drafting = drafting;
        this.wording = new Wording(terms);
    }

    void revise(Terms changed) {
        requireStatus(OfferStatus.DRAFT);
        wording = new Wording(changed);
    }

    void submit() {
        requireStatus(OfferStatus.DRAFT);
        status = OfferStatus.PENDING_APPROVAL;
    }

    /** Above the band, what anybody but an executive approves is kept, and the offer waits for an executive. */
    void answerApproval(Approval.Answer answer, SalaryBand band, Instant now) {
        if (status != OfferStatus.APPROVED) {
            requireStatus(OfferStatus.PENDING_APPROVAL);
        }
        if (answer.approver().equals(drafting.by())) {
            throw new RuleViolation("own-draft", "nobody approves the offer they drafted");
        }
        approvals.add(new Approval(this, answer, now));
        if (answer.outcome() == Approval.Outcome.REJECTED) {
            status = OfferStatus.DRAFT;
        } else if (answer.executive() || !wording.above(band)) {
            status = OfferStatus.APPROVED;
        }
    }

    void extend(Instant now) {
        requireStatus(OfferStatus.APPROVED);
        requireUnexpired(now);
        status = OfferStatus.EXTENDED;
        extendedAt = now;
    }

    void answer(OfferOutcome outcome, Instant now) {
        requireStatus(OfferStatus.EXTENDED);
        requireUnexpired(now);
        conclude(outcome, now);
    }

    /** Answers whether it has now expired. */
    boolean expireIfDue(Instant now) {
        if (status != OfferStatus.EXTENDED || !wording.expired(now)) {
            return false;
        }
        conclude(OfferOutcome.EXPIRED, now);
        return true;
    }

    void rescind(String reason, Instant now) {
        if (!status.live()) {
            throw new RuleViolation("wrong-offer-status", "offer " + id + " is " + status + ": nothing to rescind");
        }
        rescindedFor = reason;
        conclude(OfferOutcome.RESCINDED, now);
    }

    private void conclude(OfferOutcome outcome, Instant now) {
        status = outcome.offer();
        concludedAt = now;
    }

    private void requireStatus(OfferStatus required) {
        if (status != required) {
            throw new RuleViolation(
                    "wrong-offer-status", "offer " + id + " is " + status + "; this is done when " + required);
        }
    }

    private void requireUnexpired(Instant now) {
        if (wording.expired(now)) {
            throw new RuleViolation("offer-expired", "offer " + id + " is past the time it could be answered");
        }
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    long applicationId() {
        return applicationId;
    }

    OfferStatus status() {
        return status;
    }

    Drafting drafting() {
        return drafting;
    }

    public Terms terms() {
        return wording.terms();
    }

    List<Approval> approvals() {
        return List.copyOf(approvals);
    }

    @Nullable
    Instant extendedAt() {
        return extendedAt;
    }

    @Nullable
    Instant concludedAt() {
        return concludedAt;
    }

    @Nullable
    String rescindedFor() {
        return rescindedFor;
    }
}
