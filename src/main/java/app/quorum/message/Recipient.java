package app.quorum.message;

import app.quorum.candidate.Candidate;
import app.quorum.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message goes to.
 *
 * @param username of a person with an account; null for candidates, who have none
 * @param address empty if nobody knows it
 */
public record Recipient(Kind kind, @Nullable String username, String address) {

    /** Who somebody is to the company. */
    public enum Kind {
        CANDIDATE,
        PERSON
    }

    static Recipient of(Candidate candidate) {
        return new Recipient(Kind.CANDIDATE, null, candidate.email());
    }

    static Recipient of(Person person) {
        return new Recipient(Kind.PERSON, person.username(), person.email());
    }

    static Recipient unknown(String username) {
        return new Recipient(Kind.PERSON, username, "");
    }
}
