package app.quorum.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody who may approve an offer answered. Never changes. */
@Entity
@Table(name = "offer_approval")
public class Approval {

    /** Yes or no to an offer. */
    public enum Outcome {
        APPROVED,
        REJECTED
    }

    /** An answer, by whom and as what; {@code executive} counts above the salary band. */
    record Answer(Outcome outcome, @Nullable String note, String approver, boolean executive) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_approval_seq")
    @SequenceGenerator(name = "offer_approval_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "offer_id")
    Offer offer;

    @Column
    private String approver;

    @Column
    private boolean executive;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String note;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Approval() {} // JPA

    Approval(Offer offer, Answer answer, Instant now) {
        this.offer = offer;
        this.approver = answer.approver();
        this.executive = answer.executive();
        this.outcome = answer.outcome();
        this.note = answer.note();
        this.givenAt = now;
    }

    String approver() {
        return approver;
    }

    boolean executive() {
        return executive;
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String note() {
        return note;
    }

    Instant givenAt() {
        return givenAt;
    }
}
