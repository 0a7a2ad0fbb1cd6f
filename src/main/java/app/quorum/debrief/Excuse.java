package app.quorum.debrief;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Why a participant need not come, and who said so. */
@Embeddable
public class Excuse {

    @Column(name = "excused_for")
    private String reason;

    @Column(name = "excused_by")
    private String by;

    protected Excuse() {} // JPA

    Excuse(String reason, String by) {
        this.reason = reason;
        this.by = by;
    }

    String reason() {
        return reason;
    }

    String by() {
        return by;
    }
}
