package app.quorum.debrief;

import app.quorum.scoring.Vote;
import app.quorum.shared.NotFound;
import app.quorum.shared.RuleViolation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ballots of one debrief: the silent one, where the kit asks for it, then the final one. */
record Ballots(List<Ballot> all) {

    Ballots {
        all = all.stream().sorted(Comparator.comparing(Ballot::kind)).toList();
    }

    /** @throws RuleViolation if it is the final one, and the silent one is open */
    Ballot inTurn(Ballot.Kind kind) {
        if (kind == Ballot.Kind.FINAL
                && find(Ballot.Kind.SILENT).filter(b -> !b.closed()).isPresent()) {
            throw new RuleViolation("silent-ballot-first", "the silent ballot is not closed yet");
        }
        return find(kind).orElseThrow(() -> new NotFound("this debrief has no such ballot"));
    }

    /** Closes one that lacks no vote any more; answers whether it did. */
    boolean closeIfComplete(Ballot.Kind kind, Assembly people, Instant now) {
        var complete = find(kind).filter(b -> !b.closed() && b.complete(people.attending()));
        boolean present = kind == Ballot.Kind.FINAL ? people.quorate() : people.allAccountedFor();
        if (complete.isEmpty() || !present) {
            return false;
        }
        close(kind, people, now);
        return true;
    }

    /** @throws RuleViolation if it is closed, has no votes, or is the final one and there is no quorum */
    void close(Ballot.Kind kind, Assembly people, Instant now) {
        var ballot = inTurn(kind);
        if (kind == Ballot.Kind.FINAL && !ballot.closed() && !people.quorate()) {
            throw new RuleViolation(
                    "no-quorum", "all must attend or be excused, and at least " + people.least() + " must attend");
        }
        if (kind == Ballot.Kind.FINAL && ballot.cast() < people.least()) {
            throw new RuleViolation(
                    "too-few-votes", "at least " + people.least() + " must vote, so far have " + ballot.cast());
        }
        ballot.close(now);
    }

    Optional<Ballot> find(Ballot.Kind kind) {
        return all.stream().filter(b -> b.kind() == kind).findFirst();
    }

    /** The first that is not closed. */
    Optional<Ballot> inHand() {
        return all.stream().filter(b -> !b.closed()).findFirst();
    }

    boolean over() {
        return !result().isEmpty();
    }

    /** What was voted on the final ballot; nothing while it is open. */
    List<Vote> result() {
        return find(Ballot.Kind.FINAL).map(Ballot::result).orElse(List.of());
    }

    Set<String> awaited(Assembly people) {
        return inHand().map(ballot -> ballot.lacks(people.expected())).orElse(Set.of());
    }
}
