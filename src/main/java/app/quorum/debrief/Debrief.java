package app.quorum.debrief;

import app.quorum.kit.DebriefPlan;
import app.quorum.scoring.Attendance;
import app.quorum.scoring.Vote;
import app.quorum.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that decides on one application.
 *
 * <p>It opens with everybody who rated the candidate and the hiring manager, in a speaking order drawn by lot. Who comes
 * says so; the hiring manager may excuse others, as long as the kit's least number remains.
 *
 * <p>Where the kit asks for it, all vote silently before they talk. The final ballot closes on a quorum only; from then
 * on nobody comes or is excused any more.
 *
 * <p>Then the hiring manager decides, never beyond the {@link Bounds}, and the debrief never changes again.
 */
@Entity
@Table(name = "debrief")
public class Debrief {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "debrief_seq")
    @SequenceGenerator(name = "debrief_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "row_version")
    private long version;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(updatable = false)
    private int number;

    @Column(name = "least_present", updatable = false)
    private int least;

    @Embedded
    private Opening opening;

    @OneToMany(mappedBy = "debrief", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Participant> participants = new ArrayList<>();

    @OneToMany(mappedBy = "debrief", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<AgendaStep> agenda = new ArrayList<>();

    @OneToMany(mappedBy = "debrief", cascade = CascadeType.ALL)
    @OrderBy("notedAt")
    private List<Note> notes = new ArrayList<>();

    @OneToMany(mappedBy = "debrief", cascade = CascadeType.ALL)
    private List<Ballot> ballots = new ArrayList<>();

    @Embedded
    private @Nullable Decision decision;

    protected Debrief() {} // JPA

    Debrief(long applicationId, int number, List<String> speakers, DebriefPlan plan, Opening opening) {
        this.applicationId = applicationId;
        this.number = number;
        this.least = plan.quorum();
        this.opening = opening;
        speakers.forEach(s -> participants.add(new Participant(this, s, participants.size() + 1)));
        plan.agenda().forEach(step -> agenda.add(new AgendaStep(this, agenda.size() + 1, step)));
        if (plan.silentBallot()) {
            ballots.add(new Ballot(this, Ballot.Kind.SILENT));
        }
        ballots.add(new Ballot(this, Ballot.Kind.FINAL));
    }

    boolean attend(String username, Instant now) {
        requireVoting();
        return assembly().attend(username, now);
    }

    void excuse(String username, Excuse why) {
        requireVoting();
        assembly().excuse(username, why);
    }

    void start(String step, Instant now) {
        requireUndecided();
        agenda().start(step, now);
    }

    void note(Note.Kind kind, String author, String text, Instant now) {
        requireUndecided();
        notes.add(new Note(this, kind, author, text, now));
    }

    void vote(Ballot.Kind kind, String voter, Choice choice, Instant now) {
        requireUndecided();
        assembly().mustAttend(voter);
        ballots().inTurn(kind).cast(voter, choice, now);
    }

    /** Closes a ballot once nobody's vote is missing; answers whether it did. */
    boolean closeIfComplete(Ballot.Kind kind, Instant now) {
        return ballots().closeIfComplete(kind, assembly(), now);
    }

    void close(Ballot.Kind kind, Instant now) {
        requireUndecided();
        ballots().close(kind, assembly(), now);
    }

    void decide(Ruling ruling, Bounds bounds, String by, Instant now) {
        requireUndecided();
        if (!ballots().over()) {
            throw new RuleViolation("final-ballot-open", "the final ballot is not closed yet");
        }
        assembly().mustAttend(by);
        var tally = bounds.rule().tally(votes());
        bounds.mustAllow(ruling.outcome(), tally);
        agenda().end(now);
        decision = new Decision(tally, ruling, by, now);
    }

    private void requireVoting() {
        requireUndecided();
        if (ballots().over()) {
            throw new RuleViolation("ballot-closed", "the final ballot is closed: who was there stands");
        }
    }

    private void requireUndecided() {
        if (decision != null) {
            throw new RuleViolation("debrief-decided", "debrief " + number + " is decided");
        }
    }

    Assembly assembly() {
        return new Assembly(List.copyOf(participants), least);
    }

    public long id() {
        return id;
    }

    int number() {
        return number;
    }

    Opening opening() {
        return opening;
    }

    Agenda agenda() {
        return new Agenda(List.copyOf(agenda));
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    Ballots ballots() {
        return new Ballots(ballots);
    }

    public List<Vote> votes() {
        return ballots().result();
    }

    /** Whose vote the ballot in hand waits for: all who are not excused, whether they have come yet or not. */
    public Set<String> awaited() {
        return ballots().awaited(assembly());
    }

    public Attendance attendance() {
        return assembly().attendance();
    }

    public @Nullable Decision decision() {
        return decision;
    }
}
