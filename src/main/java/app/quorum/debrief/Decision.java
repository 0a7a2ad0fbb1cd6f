package app.quorum.debrief;

import app.quorum.scoring.Vote;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the hiring manager decided, on which tally and why. Never changes. */
@Embeddable
public class Decision {

    @Enumerated(EnumType.STRING)
    private Vote tally;

    @Enumerated(EnumType.STRING)
    private Vote outcome;

    @Column(name = "decision_reason")
    private String reason;

    private @Nullable String feedback;
    private @Nullable String categories;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected Decision() {} // JPA

    Decision(Vote tally, Ruling ruling, String by, Instant now) {
        this.tally = tally;
        this.outcome = ruling.outcome();
        this.reason = ruling.reason();
        this.feedback = ruling.feedback();
        this.categories = ruling.categories().isEmpty() ? null : String.join(",", ruling.categories());
        this.decidedBy = by;
        this.decidedAt = now;
    }

    public Vote tally() {
        return tally;
    }

    public Vote outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    /** What the candidate is told. */
    public @Nullable String feedback() {
        return feedback;
    }

    /** What a MAYBE wants to know more about; empty otherwise. */
    public List<String> categories() {
        return categories == null ? List.of() : List.of(categories.split(","));
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
