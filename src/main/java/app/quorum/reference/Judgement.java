package app.quorum.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What a reference came to, why, and who said so. Never changes. */
@Embeddable
public class Judgement {

    @Enumerated(EnumType.STRING)
    private ReferenceOutcome outcome;

    private String note;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Column(name = "judged_by")
    private String judgedBy;

    protected Judgement() {} // JPA

    Judgement(ReferenceOutcome outcome, String note, String by, Instant now) {
        this.outcome = outcome;
        this.note = note;
        this.judgedBy = by;
        this.judgedAt = now;
    }

    ReferenceOutcome outcome() {
        return outcome;
    }

    String note() {
        return note;
    }

    Instant judgedAt() {
        return judgedAt;
    }

    String judgedBy() {
        return judgedBy;
    }
}
