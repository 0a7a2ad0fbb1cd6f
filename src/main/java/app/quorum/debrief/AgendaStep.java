package app.quorum.debrief;

import app.quorum.kit.DebriefPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A timed step of a debrief. Nothing cuts it off: how long it overran is seen, then and later. */
@Entity
@Table(name = "debrief_step")
public class AgendaStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "debrief_step_seq")
    @SequenceGenerator(name = "debrief_step_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "debrief_id")
    Debrief debrief;

    @Column(name = "step_key")
    private String key;

    private String name;

    @Column
    private int position;

    private int minutes;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected AgendaStep() {} // JPA

    AgendaStep(Debrief debrief, int position, DebriefPlan.AgendaStep plan) {
        this.debrief = debrief;
        this.position = position;
        this.key = plan.key();
        this.name = plan.name();
        this.minutes = plan.minutes();
    }

    void start(Instant now) {
        startedAt = now;
    }

    void endIfRunning(Instant now) {
        if (startedAt != null && endedAt == null) {
            endedAt = now;
        }
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    int minutes() {
        return minutes;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** When it should be over; null before it starts. */
    @Nullable
    Instant endsAt() {
        return startedAt == null ? null : startedAt.plus(Duration.ofMinutes(minutes));
    }

    /** By how many seconds it has overrun, 0 or more. */
    long overrunSeconds(Instant now) {
        var planned = endsAt();
        if (planned == null) {
            return 0;
        }
        var end = endedAt == null ? now : endedAt;
        return Math.max(0, Duration.between(planned, end).toSeconds());
    }
}
