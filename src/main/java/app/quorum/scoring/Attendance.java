package app.quorum.scoring;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who was to come to a debrief, whom the hiring manager excused, and who came, as usernames in alphabetical order.
 *
 * <p>Whoever is excused and comes all the same is a participant like the others. Whoever comes and is no participant
 * counts for nothing.
 */
public record Attendance(Set<String> participants, Set<String> excused, Set<String> attended) {

    public Attendance {
        participants = sorted(participants);
        excused = sorted(excused);
        attended = sorted(attended);
    }

    /** Returns how many participants were there. */
    public int present() {
        return (int) participants.stream().filter(attended::contains).count();
    }

    /** Returns how many participants had to be there. */
    public int expected() {
        return (int) participants.stream()
                .filter(who -> attended.contains(who) || !excused.contains(who))
                .count();
    }

    /** All who were expected, and never fewer than the kit's least number, however many were excused. */
    Condition quorum(int least) {
        return Condition.counted(Condition.Kind.QUORUM, "debrief", Math.max(expected(), least), present());
    }

    private static Set<String> sorted(Set<String> usernames) {
        return Collections.unmodifiableSet(new TreeSet<>(usernames)); // equal inputs are stored as equal text
    }
}
