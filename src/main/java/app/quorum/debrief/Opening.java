package app.quorum.debrief;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Which debrief of its application it is, from 1, how many have to come, when it was opened, and by whom. */
@Embeddable
public class Opening {

    @Column(updatable = false)
    private int number;

    @Column(name = "least_present", updatable = false)
    private int least;

    @Column(name = "opened_at", updatable = false)
    private Instant at;

    @Column(name = "opened_by", updatable = false)
    private String by;

    protected Opening() {} // JPA

    Opening(int number, int least, String by, Instant now) {
        this.number = number;
        this.least = least;
        this.by = by;
        this.at = now;
    }

    int number() {
        return number;
    }

    int least() {
        return least;
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }
}
