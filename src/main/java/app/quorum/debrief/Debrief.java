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
 * says so; the hiring manager may excuse others, as long as the kit's least number remains. Who becomes hiring manager
 * meanwhile comes as one participant more.
 *
 * <p>Where the kit asks for it, all vote silently before they talk. The final ballot closes on a quorum only, and with it
 * the meeting: the agenda's clock stops, and nobody but whoever decides comes or is excused any more.
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

    Debrief(long applicationId, List<String> speakers, DebriefPlan plan, Opening opening) {
        this.applicationId = applicationId;
        this.opening = opening;
        speakers.forEach(s -> participants.add(new Participant(this, s, participants.size() + 1)));
        plan.agenda().forEach(step -> agenda.add(new AgendaStep(this, agenda.size() + 1, step)));
        if (plan.silentBallot()) {
            ballots.add(new Ballot(this, Ballot.Kind.SILENT));
        }
        ballots.add(new Ballot(this, Ballot.Kind.FINAL));
    }

    boolean attend(String username, Instant now) {
        requireMeeting();
        return assembly().attend(username, now);
    }

    /** Whoever decides may come until then, and need not be the hiring manager who was invited. */
    boolean lead(String username, Instant now) {
        if (!assembly().includes(username)) {
            participants.add(new Participant(this, username, participants.size() + 1));
        }
        return assembly().attend(username, now);
    }

    void excuse(String username, Excuse why) {
        requireMeeting();
        assembly().excuse(username, why);
    }

    void start(String step, Instant now) {
        requireMeeting();
        agenda().start(step, now);
    }

    void note(Note.Kind kind, String author, String text, Instant now) {
        notes.add(new Note(this, kind, author, text, now));
    }

    void vote(Ballot.Kind kind, String voter, Choice choice, Instant now) {
        assembly().mustAttend(voter);
        ballots().inTurn(kind).cast(voter, choice, now);
    }

    /** Closes a ballot once nobody's vote is missing; answers whether it did. */
    boolean closeIfComplete(Ballot.Kind kind, Instant now) {
        boolean closed = ballots().closeIfComplete(kind, assembly(), now);
        endIfOver(now);
        return closed;
    }

    void close(Ballot.Kind kind, Instant now) {
        ballots().close(kind, assembly(), now);
        endIfOver(now);
    }

    private void endIfOver(Instant now) {
        if (ballots().over()) {
            agenda().end(now);
        }
    }

    void decide(Ruling ruling, Bounds bounds, String by, Instant now) {
        if (!ballots().over()) {
            throw new RuleViolation("final-ballot-open", "the final ballot is not closed yet");
        }
        assembly().mustAttend(by);
        var tally = bounds.rule().tally(votes());
        bounds.mustAllow(ruling.outcome(), tally);
        decision = new Decision(tally, ruling.aimed(bounds.leastKnownFirst()), by, now);
    }

    private void requireMeeting() {
        if (ballots().over()) {
            throw new RuleViolation("ballot-closed", "the final ballot is closed: the meeting is over");
        }
    }

    Assembly assembly() {
        return new Assembly(List.copyOf(participants), opening.least());
    }

    public long id() {
        return id;
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
