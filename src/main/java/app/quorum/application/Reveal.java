package app.quorum.application;

import app.quorum.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a round's scorecards became readable, and when a debrief first voted on them: from then on they stand. */
@Embeddable
public class Reveal {

    @Column(name = "revealed_at")
    private Instant revealedAt;

    @Column(name = "tallied_at")
    private @Nullable Instant talliedAt;

    protected Reveal() {} // JPA

    private Reveal(Instant revealedAt, @Nullable Instant talliedAt) {
        this.revealedAt = revealedAt;
        this.talliedAt = talliedAt;
    }

    static Reveal at(Instant now) {
        return new Reveal(now, null);
    }

    /** The first tally counts. */
    Reveal tallied(Instant now) {
        return talliedAt == null ? new Reveal(revealedAt, now) : this;
    }

    /** @throws RuleViolation if a debrief has voted on the scorecards */
    public void mustPrecedeTally() {
        if (talliedAt != null) {
            throw new RuleViolation("round-tallied", "a debrief has voted on these scorecards: they stand");
        }
    }
}
