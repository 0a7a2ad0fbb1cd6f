package app.quorum.debrief;

import static java.util.stream.Collectors.toSet;

import app.quorum.scoring.Vote;
import app.quorum.shared.RuleViolation;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One vote of all who attend a debrief. Sealed while it is open; closed once, for good, and then seen by all. */
@Entity
@Table(name = "debrief_ballot")
public class Ballot {

    /** Before the talk, or after it. */
    public enum Kind {
        SILENT,
        FINAL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "debrief_ballot_seq")
    @SequenceGenerator(name = "debrief_ballot_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "debrief_id")
    Debrief debrief;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "ballot", cascade = CascadeType.ALL)
    private List<CastVote> votes = new ArrayList<>();

    protected Ballot() {} // JPA

    Ballot(Debrief debrief, Kind kind) {
        this.debrief = debrief;
        this.kind = kind;
    }

    void cast(String voter, Choice choice, Instant now) {
        requireOpen();
        of(voter)
                .ifPresentOrElse(
                        vote -> vote.change(choice, now), () -> votes.add(new CastVote(this, voter, choice, now)));
    }

    /** How many have voted. */
    int cast() {
        return votes.size();
    }

    void close(Instant now) {
        requireOpen();
        if (votes.isEmpty()) {
            throw new RuleViolation("no-votes", "nobody has voted on the " + kind + " ballot");
        }
        closedAt = now;
    }

    private void requireOpen() {
        if (closed()) {
            throw new RuleViolation("ballot-closed", "the " + kind + " ballot is closed");
        }
    }

    /** Whether all of these have voted, and there are any. */
    boolean complete(Set<String> voters) {
        return !voters.isEmpty() && lacks(voters).isEmpty();
    }

    /** Those of these who have not voted. */
    Set<String> lacks(Set<String> voters) {
        return voters.stream().filter(voter -> of(voter).isEmpty()).collect(toSet());
    }

    Kind kind() {
        return kind;
    }

    boolean closed() {
        return closedAt != null;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    int size() {
        return votes.size();
    }

    Optional<CastVote> of(String voter) {
        return votes.stream().filter(v -> v.voter().equals(voter)).findFirst();
    }

    /** By voter; none while it is open. */
    List<CastVote> revealed() {
        return closed()
                ? votes.stream().sorted(Comparator.comparing(CastVote::voter)).toList()
                : List.of();
    }

    /** What was voted; nothing while it is open. */
    List<Vote> result() {
        return revealed().stream().map(CastVote::vote).toList();
    }
}
