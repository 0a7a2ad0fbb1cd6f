package app.quorum.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far an application is: kept on its row, so that a board of a thousand reads nothing else. */
@Embeddable
public class Progress {

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.ROUND;

    @Column(name = "current_round")
    private @Nullable String currentRound;

    private int expected;
    private int submitted;

    @Column(name = "last_activity")
    private Instant lastActivity;

    protected Progress() {} // JPA

    Progress(Instant now) {
        lastActivity = now;
    }

    /** The process has come to a round. */
    public void enter(Round round, Instant now) {
        stage = Stage.ROUND;
        currentRound = round.key();
        follow(round, now);
    }

    /** The process has come to another part than a round. */
    public void enter(Stage next, Instant now) {
        stage = next;
        currentRound = null;
        expected = 0;
        submitted = 0;
        lastActivity = now;
    }

    /** Something happened in a round; counts if it is the one in hand. */
    public void follow(Round round, Instant now) {
        if (round.key().equals(currentRound)) {
            expected = round.panel().expected();
            submitted = round.panel().submitted();
        }
        lastActivity = now;
    }

    public void touch(Instant now) {
        lastActivity = now;
    }

    public Stage stage() {
        return stage;
    }

    /** Key of the round in hand; null outside the rounds. */
    public @Nullable String currentRound() {
        return currentRound;
    }

    /** Scorecards the current round waits for. */
    public int expected() {
        return expected;
    }

    /** Scorecards that are in, of those expected. */
    public int submitted() {
        return submitted;
    }

    public Instant lastActivity() {
        return lastActivity;
    }
}
