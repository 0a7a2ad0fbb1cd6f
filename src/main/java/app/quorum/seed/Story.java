package app.quorum.seed;

import app.quorum.candidate.Profile;
import app.quorum.scoring.Vote;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate of the demo and what became of the application.
 *
 * @param requisition key of the opening
 * @param round 1 for the first; 0 for whoever has passed all
 * @param in scorecards or references that are in
 * @param of panelists of the last round; 0 leaves it to the kit
 * @param vote what the debrief comes to; null before
 * @param salary of the offer; null without one
 * @param quiet working days since the last thing happened, at least 1
 * @param ahead working days to what is planned
 * @param strengths tenths of a rating by category, in the order of the matrix
 * @param reason of a hold, a withdrawal, a rejection or a decision
 * @param feedback of a rejection
 */
record Story(
        String name,
        String email,
        String headline,
        String company,
        String source,
        String requisition,
        Fate fate,
        int round,
        int in,
        int of,
        @Nullable Vote vote,
        @Nullable BigDecimal salary,
        int quiet,
        int ahead,
        List<Integer> strengths,
        @Nullable String reason,
        @Nullable String feedback) {

    Profile profile() {
        return new Profile(name, email, null, headline, company, source);
    }

    /** A number from 0 to below {@code choices}: the same for the same story and subject on every machine. */
    int choose(String subject, int choices) {
        return Math.floorMod((email + subject).hashCode(), choices);
    }

    Vote requireVote() {
        return required(vote, "vote");
    }

    String requireReason() {
        return required(reason, "reason");
    }

    String requireFeedback() {
        return required(feedback, "feedback");
    }

    BigDecimal requireSalary() {
        return required(salary, "salary");
    }

    private <T> T required(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("the story of " + email + " has no " + what);
        }
        return value;
    }
}
