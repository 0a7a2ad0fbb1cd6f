package app.quorum.debrief;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who is to come to a debrief: since when they are there, or why they need not be. */
@Entity
@Table(name = "debrief_participant")
public class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "debrief_participant_seq")
    @SequenceGenerator(name = "debrief_participant_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "debrief_id")
    Debrief debrief;

    private String username;
    private int position;

    @Column(name = "attended_at")
    private @Nullable Instant attendedAt;

    @Embedded
    private @Nullable Excuse excuse;

    protected Participant() {} // JPA

    Participant(Debrief debrief, String username, int position) {
        this.debrief = debrief;
        this.username = username;
        this.position = position;
    }

    /** Answers whether they were not there yet. */
    boolean attend(Instant now) {
        if (attendedAt != null) {
            return false;
        }
        attendedAt = now;
        return true;
    }

    void excuse(Excuse why) {
        excuse = why;
    }

    String username() {
        return username;
    }

    /** In the speaking order, from 1. */
    int position() {
        return position;
    }

    @Nullable
    Instant attendedAt() {
        return attendedAt;
    }

    @Nullable
    Excuse excuse() {
        return excuse;
    }

    boolean attends() {
        return attendedAt != null;
    }

    /** Whether nobody waits for them any more. */
    boolean accountedFor() {
        return attends() || excuse != null;
    }
}
