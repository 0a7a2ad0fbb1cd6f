package app.quorum.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When and why an application ended, and what the candidate was told. */
@Embeddable
public class Ending {

    @Column(name = "ended_at")
    private Instant endedAt;

    private @Nullable String feedback;

    protected Ending() {} // JPA

    Ending(Instant now, @Nullable String feedback) {
        this.endedAt = now;
        this.feedback = feedback;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public @Nullable String feedback() {
        return feedback;
    }
}
