package app.quorum.debrief;

import static java.util.stream.Collectors.toSet;

import app.quorum.scoring.Attendance;
import app.quorum.shared.Forbidden;
import app.quorum.shared.Invalid;
import app.quorum.shared.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The people of one debrief.
 *
 * @param participants in speaking order
 * @param least how many have to be there, however many are excused
 */
record Assembly(List<Participant> participants, int least) {

    boolean attend(String username, Instant now) {
        return require(username).attend(now);
    }

    /** @throws RuleViolation if they are there, or too few would remain */
    void excuse(String username, Excuse why) {
        var participant =
                find(username).orElseThrow(() -> new Invalid("/participant", "is no participant of this debrief"));
        if (participant.accountedFor()) {
            throw new RuleViolation("participant-accounted-for", "the participant is there or excused already");
        }
        int expected = expected().size();
        if (expected - 1 < least) {
            throw new RuleViolation(
                    "excusal-below-quorum", "of " + expected + " expected at least " + least + " have to remain");
        }
        participant.excuse(why);
    }

    /** @throws RuleViolation if this participant has not said that they attend */
    void mustAttend(String username) {
        if (!require(username).attends()) {
            throw new RuleViolation("not-attending", "say that you attend first");
        }
    }

    /** @throws Forbidden if they are no participant */
    Participant require(String username) {
        return find(username).orElseThrow(() -> new Forbidden("this is for participants of the debrief"));
    }

    boolean includes(String username) {
        return find(username).isPresent();
    }

    boolean allAccountedFor() {
        return participants.stream().allMatch(Participant::accountedFor);
    }

    boolean quorate() {
        return allAccountedFor() && attending().size() >= least;
    }

    Set<String> attending() {
        return usernames(Participant::attends);
    }

    /** Who is there, or has to come. */
    Set<String> expected() {
        return usernames(p -> p.attends() || p.excuse() == null);
    }

    Attendance attendance() {
        return new Attendance(usernames(p -> true), usernames(p -> p.excuse() != null), attending());
    }

    private Optional<Participant> find(String username) {
        return participants.stream().filter(p -> p.username().equals(username)).findFirst();
    }

    private Set<String> usernames(Predicate<Participant> which) {
        return participants.stream().filter(which).map(Participant::username).collect(toSet());
    }
}
