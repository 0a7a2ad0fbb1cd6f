package app.quorum.debrief;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a debrief was opened, and by whom. */
@Embeddable
public class Opening {

    @Column(name = "opened_at", updatable = false)
    private Instant at;

    @Column(name = "opened_by", updatable = false)
    private String by;

    protected Opening() {} // JPA

    Opening(String by, Instant now) {
        this.by = by;
        this.at = now;
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }
}
