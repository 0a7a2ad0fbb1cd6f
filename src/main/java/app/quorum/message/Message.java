package app.quorum.message;

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

/**
 * A mail as it was written.
 *
 * <p>It is written together with what it tells of, or not at all. Until it is delivered it is pending; its Message-ID is
 * the same in every attempt, so that a mail server and a reader can tell a repetition.
 */
@Entity
@Table(name = "message")
public class Message {

    /** How far the delivery is. */
    public enum Status {
        PENDING,
        SENT,
        DEAD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_seq")
    @SequenceGenerator(name = "message_seq", allocationSize = 50)
    private long id;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(updatable = false)
    private String template;

    @Column(name = "round_key", updatable = false)
    private @Nullable String round;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Recipient.Kind recipient;

    @Column(updatable = false)
    private @Nullable String username;

    private String address;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String body;

    @Column(updatable = false)
    private @Nullable String attachment;

    @Column(name = "message_id", updatable = false)
    private String messageId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PENDING;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    protected Message() {} // JPA

    Message(Occasion occasion, Recipient to, Letter letter, String messageId, Instant now) {
        this.applicationId = occasion.application().id();
        this.template = occasion.template().key();
        this.round = occasion.round() == null ? null : occasion.round().key();
        this.recipient = to.kind();
        this.username = to.username();
        this.address = to.address();
        this.subject = letter.subject();
        this.body = letter.body();
        this.attachment = letter.attachment();
        this.messageId = messageId;
        this.nextAttemptAt = now;
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    public String template() {
        return template;
    }

    public @Nullable String round() {
        return round;
    }

    public Recipient to() {
        return new Recipient(recipient, username, address);
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public @Nullable String attachment() {
        return attachment;
    }

    public String messageId() {
        return messageId;
    }

    public Status status() {
        return status;
    }

    /** How often a delivery was tried. */
    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }
}
