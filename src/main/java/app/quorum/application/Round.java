package app.quorum.application;

import app.quorum.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One round of one application. The process opens it; then it gets a panel and an interview, in any number of attempts.
 *
 * <p>Once the interview was held, scorecards come in; the round knows who still owes one. When nobody does, it is
 * revealed, for good, and they are amended only until a debrief votes. A person decides; only an advance is kept here.
 */
@Entity
@Table(name = "application_round")
public class Round {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_round_seq")
    @SequenceGenerator(name = "application_round_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "row_version")
    private long version;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "round_key", updatable = false)
    private String key;

    @Column(updatable = false)
    private int position;

    private String name;

    @Enumerated(EnumType.STRING)
    private RoundStatus status = RoundStatus.AHEAD;

    @Embedded
    private Panel panel;

    private @Nullable String categories;

    @Embedded
    private @Nullable Interview interview;

    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    @Embedded
    private @Nullable Reveal reveal;

    @Embedded
    private @Nullable Passage passage;

    protected Round() {} // JPA

    Round(long applicationId, int position, app.quorum.kit.Round plan, List<String> categories) {
        this.applicationId = applicationId;
        this.position = position;
        this.key = plan.key();
        this.name = plan.name();
        this.panel = new Panel(plan.panel());
        this.categories = categories.isEmpty() ? null : String.join(",", categories);
    }

    void open() {
        status = RoundStatus.OPEN;
    }

    public List<String> assign(Set<String> usernames, @Nullable String why) {
        status.mustBeBefore(key, RoundStatus.REVEALED);
        return panel.assign(usernames, why, status == RoundStatus.HELD);
    }

    public void recuse(String username, String why) {
        status.mustBeBefore(key, RoundStatus.REVEALED);
        panel.recuse(username, why);
    }

    public void schedule(Interview when) {
        status.mustBeBefore(key, RoundStatus.HELD);
        mustHaveBegun();
        if (!panel.enough()) {
            throw new RuleViolation("panel-not-assigned", "round " + key + " has no full panel yet");
        }
        interview = when;
        status = RoundStatus.SCHEDULED;
    }

    public void held(Instant now) {
        status.mustBe(key, RoundStatus.SCHEDULED, "interview-not-scheduled");
        heldAt = now;
        status = RoundStatus.HELD;
    }

    public void in(String username) {
        status.mustBe(key, RoundStatus.HELD, "interview-not-held");
        panel.in(username);
    }

    public void out(String username) {
        status.mustBeBefore(key, RoundStatus.REVEALED);
        panel.out(username);
    }

    /** Reveals the scorecards if the last one is in; answers whether it did. */
    public boolean reveal(Instant now) {
        if (status != RoundStatus.HELD || !panel.complete()) {
            return false;
        }
        reveal = Reveal.at(now);
        status = RoundStatus.REVEALED;
        return true;
    }

    /** A debrief has voted on its scorecards. */
    public void tallied(Instant now) {
        reveal = reveal == null ? null : reveal.tallied(now);
    }

    public void advance(String by, @Nullable String why, Instant now) {
        status.mustBe(key, RoundStatus.REVEALED, "round-not-revealed");
        passage = new Passage(by, why, now);
        status = RoundStatus.PASSED;
    }

    /** @throws RuleViolation if the process has not come to it */
    public void mustHaveBegun() {
        if (status == RoundStatus.AHEAD) {
            throw new RuleViolation("round-not-open", "the process has not come to round " + key);
        }
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public RoundStatus status() {
        return status;
    }

    public Panel panel() {
        return panel;
    }

    public @Nullable Interview interview() {
        return interview;
    }

    public @Nullable Instant heldAt() {
        return heldAt;
    }

    public boolean revealed() {
        return reveal != null;
    }

    /** Null while it is sealed. */
    public @Nullable Reveal reveal() {
        return reveal;
    }

    public @Nullable String outcome() {
        return passage == null ? null : passage.outcome();
    }

    /** Keys of the categories an additional round is aimed at; empty for a round of the kit. */
    public List<String> categories() {
        return categories == null ? List.of() : List.of(categories.split(","));
    }
}
