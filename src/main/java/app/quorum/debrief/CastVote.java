package app.quorum.debrief;

import app.quorum.scoring.Vote;
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

/** A participant's vote on one ballot; theirs to change until the ballot closes. */
@Entity
@Table(name = "debrief_vote")
public class CastVote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "debrief_vote_seq")
    @SequenceGenerator(name = "debrief_vote_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ballot_id")
    Ballot ballot;

    private String voter;

    @Enumerated(EnumType.STRING)
    private Vote vote;

    private String reason;

    @Column(name = "cast_at")
    private Instant castAt;

    protected CastVote() {} // JPA

    CastVote(Ballot ballot, String voter, Choice choice, Instant now) {
        this.ballot = ballot;
        this.voter = voter;
        vote = choice.vote();
        reason = choice.reason();
        castAt = now;
    }

    void change(Choice choice, Instant now) {
        vote = choice.vote();
        reason = choice.reason();
        castAt = now;
    }

    String voter() {
        return voter;
    }

    Vote vote() {
        return vote;
    }

    String reason() {
        return reason;
    }

    Instant castAt() {
        return castAt;
    }
}
