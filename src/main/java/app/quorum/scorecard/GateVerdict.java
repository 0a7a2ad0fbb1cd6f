package app.quorum.scorecard;

import app.quorum.application.Application;
import app.quorum.scoring.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a gate answered once, with everything it was asked about, so that the answer can be recomputed. Never changes. */
@Entity
@Table(name = "gate_verdict")
public class GateVerdict {

    /** The form in which inputs and conditions are written today. Older ones stay readable. */
    public static final int FORMAT = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gate_verdict_seq")
    @SequenceGenerator(name = "gate_verdict_seq", allocationSize = 50)
    private long id;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "kit_id", updatable = false)
    private long kitId;

    @Column(name = "round_key", updatable = false)
    private @Nullable String round;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Verdict.Outcome outcome;

    @Column(updatable = false)
    private String inputs;

    @Column(updatable = false)
    private String conditions;

    @Column(updatable = false)
    private int format;

    @Column(insertable = false, updatable = false)
    private long ordinal;

    @Column(name = "evaluated_at", updatable = false)
    private Instant evaluatedAt;

    protected GateVerdict() {} // JPA

    GateVerdict(Application application, @Nullable String round, Verdict.Outcome outcome, Asked asked, Instant now) {
        this.applicationId = application.id();
        this.kitId = application.kitId();
        this.round = round;
        this.outcome = outcome;
        this.inputs = asked.inputs();
        this.conditions = asked.conditions();
        this.format = FORMAT;
        this.evaluatedAt = now;
    }

    /** Inputs and conditions as JSON. */
    record Asked(String inputs, String conditions) {}

    public long id() {
        return id;
    }

    /** Ascends in the order of storing, where ids do not: they are handed out to nodes in advance. */
    public long ordinal() {
        return ordinal;
    }

    public long applicationId() {
        return applicationId;
    }

    public long kitId() {
        return kitId;
    }

    /** Key of the round; null for the offer gate. */
    public @Nullable String round() {
        return round;
    }

    public Verdict.Outcome outcome() {
        return outcome;
    }

    public Instant evaluatedAt() {
        return evaluatedAt;
    }

    /** JSON, in the verdict's format. */
    public String inputs() {
        return inputs;
    }

    /** JSON, in the verdict's format. */
    public String conditions() {
        return conditions;
    }

    public int format() {
        return format;
    }
}
