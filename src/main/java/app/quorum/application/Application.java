package app.quorum.application;

import app.quorum.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One candidate for one requisition.
 *
 * <p>It starts with the kit version that its requisition names, and keeps it. Its process opens one round after the
 * other, then the debrief, and, as the decision says, references, an additional round, an offer or the end.
 *
 * <p>While it is on hold nothing goes on. It ends by hire, rejection (never without feedback), withdrawal, or an offer
 * that came to nothing, and then never changes again.
 *
 * <p>How far the current round is stands on the row itself, so that a board of many reads nothing else.
 */
@Entity
@Table(name = "application")
public class Application {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_seq")
    @SequenceGenerator(name = "application_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "row_version")
    private long version;

    @Column(name = "requisition_id", updatable = false)
    private long requisitionId;

    @Column(name = "candidate_id", updatable = false)
    private long candidateId;

    @Column(name = "kit_id", updatable = false)
    private long kitId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    @Embedded
    private Progress progress;

    @Embedded
    private @Nullable Conclusion conclusion;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    private @Nullable String reason;

    @Embedded
    private @Nullable Ending ending;

    protected Application() {} // JPA

    Application(long requisitionId, long candidateId, long kitId, Instant now) {
        this.requisitionId = requisitionId;
        this.candidateId = candidateId;
        this.kitId = kitId;
        this.startedAt = now;
        this.progress = new Progress(now);
    }

    /** @throws RuleViolation if it has ended or is on hold */
    public void requireActive() {
        requireRunning();
        if (status == Status.ON_HOLD) {
            throw new RuleViolation("application-on-hold", "application " + id + " is on hold: resume it first");
        }
    }

    /** @throws RuleViolation unless it is active and in this part of the process */
    public void requireStage(Stage required) {
        requireActive();
        if (progress.stage() != required) {
            throw new RuleViolation(
                    "wrong-stage",
                    "application " + id + " is at " + progress.stage() + "; this is done at " + required);
        }
    }

    void hold(String why, Instant now) {
        requireActive();
        status = Status.ON_HOLD;
        reason = why;
        progress.touch(now);
    }

    void resume(Instant now) {
        requireRunning();
        if (status != Status.ON_HOLD) {
            throw new RuleViolation("application-not-on-hold", "application " + id + " is not on hold");
        }
        status = Status.ACTIVE;
        reason = null;
        progress.touch(now);
    }

    void withdraw(@Nullable String why, Instant now) {
        end(Status.WITHDRAWN, why, null, now);
    }

    /** Ends it with what the candidate is told. */
    public void reject(@Nullable String why, String told, Instant now) {
        end(Status.REJECTED, why, told, now);
    }

    public void decided(@Nullable String outcome, Instant now) {
        conclusion = conclusion().decided(outcome);
        progress.touch(now);
    }

    public void offered(long offer, String offerState, Instant now) {
        conclusion = conclusion().offered(offer, offerState);
        progress.touch(now);
    }

    /** The offer was answered or came to nothing. */
    public void concluded(Status outcome, Instant now) {
        end(outcome, null, null, now);
    }

    private void end(Status outcome, @Nullable String why, @Nullable String told, Instant now) {
        requireRunning();
        status = outcome;
        reason = why;
        ending = new Ending(now, told);
        progress.touch(now);
    }

    private void requireRunning() {
        if (status.ended()) {
            throw new RuleViolation("application-ended", "application " + id + " has ended: " + status);
        }
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long requisitionId() {
        return requisitionId;
    }

    public long candidateId() {
        return candidateId;
    }

    public long kitId() {
        return kitId;
    }

    public Status status() {
        return status;
    }

    public Progress progress() {
        return progress;
    }

    public @Nullable String decision() {
        return conclusion().decision();
    }

    public Conclusion conclusion() {
        return conclusion == null ? Conclusion.none() : conclusion;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Null while it runs. */
    public @Nullable Ending ending() {
        return ending;
    }
}
