package app.quorum.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who drafted an offer, when, and on which open verdict of the gate. */
@Embeddable
public class Drafting {

    @Column(name = "drafted_at", updatable = false)
    private Instant at;

    @Column(name = "drafted_by", updatable = false)
    private String by;

    @Column(name = "gate_id", updatable = false)
    private long gate;

    @Column(name = "gate_outcome", updatable = false)
    private String gateOutcome;

    protected Drafting() {} // JPA

    Drafting(String by, GateAnswer gate, Instant now) {
        this.by = by;
        this.at = now;
        this.gate = gate.id();
        this.gateOutcome = gate.outcome().name();
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }

    /** Id of the stored verdict. */
    long gate() {
        return gate;
    }
}
