package app.quorum.work;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done as things stand.
 *
 * @param assignee username; null if anybody with the role may do it
 * @param role that whoever does it must have; null if any will do
 * @param deadline where the kit or a date sets one; null if it is to be done {@link #SOON}
 */
record ToDo(
        Kind kind,
        @Nullable String round,
        @Nullable String assignee,
        @Nullable String role,
        @Nullable Instant deadline) {

    /** Counted from when it first had to be done. */
    private static final Duration SOON = Duration.ofDays(1);

    static ToDo recruiter(Kind kind, String username) {
        return new ToDo(kind, null, username, "recruiter", null);
    }

    static ToDo hiringManager(Kind kind, String username) {
        return new ToDo(kind, null, username, "hiring-manager", null);
    }

    static ToDo role(Kind kind, String role) {
        return new ToDo(kind, null, null, role, null);
    }

    static ToDo person(Kind kind, String username) {
        return new ToDo(kind, null, username, null, null);
    }

    ToDo in(String roundKey) {
        return new ToDo(kind, roundKey, assignee, role, deadline);
    }

    ToDo by(Instant time) {
        return new ToDo(kind, round, assignee, role, time);
    }

    Instant dueAt(Instant since) {
        return deadline == null ? since.plus(SOON) : deadline;
    }
}
