package app.quorum.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Somebody's part in the panel of one round. Replaced, not edited. */
@Embeddable
public class Panelist {

    /** Whether the round waits for this panelist's scorecard. */
    public enum Status {
        ASSIGNED,
        SUBMITTED,
        RECUSED,
        RELEASED;

        /** Whether the panelist still belongs to the panel. */
        public boolean sits() {
            return this == ASSIGNED || this == SUBMITTED;
        }
    }

    @Column(name = "panelist")
    private String username;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String reason;

    @Column(name = "met_candidate")
    private boolean met;

    protected Panelist() {} // JPA

    Panelist(String username, Status status) {
        this.username = username;
        this.status = status;
    }

    /** The same person off the panel. */
    Panelist released(String why, boolean afterInterview) {
        var left = new Panelist(username, Status.RELEASED);
        left.reason = why;
        left.met = afterInterview;
        return left;
    }

    /** The same person, who stepped back. */
    Panelist recused(String why) {
        var left = new Panelist(username, Status.RECUSED);
        left.reason = why;
        return left;
    }

    public String username() {
        return username;
    }

    public Status status() {
        return status;
    }

    /** Why the panelist left; null while they sit. */
    public @Nullable String reason() {
        return reason;
    }

    /** Whether the interview was held before the panelist left. */
    public boolean leftAfterInterview() {
        return met;
    }
}
