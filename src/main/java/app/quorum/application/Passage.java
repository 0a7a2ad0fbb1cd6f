package app.quorum.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who let a candidate pass a round, when and why. */
@Embeddable
public class Passage {

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String outcome;
    private @Nullable String reason;

    protected Passage() {} // JPA

    Passage(String by, @Nullable String why, Instant now) {
        decidedAt = now;
        decidedBy = by;
        outcome = "ADVANCE";
        reason = why;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String outcome() {
        return outcome;
    }
}
