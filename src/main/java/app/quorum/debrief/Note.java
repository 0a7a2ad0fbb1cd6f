package app.quorum.debrief;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something said in a debrief that is worth keeping. Never changes. */
@Entity
@Table(name = "debrief_note")
public class Note {

    /** What a note is about. */
    public enum Kind {
        IMPRESSION,
        CONCERN,
        STRENGTH
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "debrief_note_seq")
    @SequenceGenerator(name = "debrief_note_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "debrief_id")
    Debrief debrief;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String author;
    private String text;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected Note() {} // JPA

    Note(Debrief debrief, Kind kind, String author, String text, Instant now) {
        this.debrief = debrief;
        this.kind = kind;
        this.author = author;
        this.text = text;
        this.notedAt = now;
    }

    Kind kind() {
        return kind;
    }

    String author() {
        return author;
    }

    String text() {
        return text;
    }

    Instant notedAt() {
        return notedAt;
    }
}
