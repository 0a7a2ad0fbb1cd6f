package app.quorum.reference;

import app.quorum.kit.Question;
import app.quorum.kit.ReferenceKind;
import app.quorum.kit.ReferenceQuestionnaire;
import app.quorum.shared.Invalid;
import app.quorum.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One referee's say about one candidate.
 *
 * <p>It belongs to the debrief that asked for it, and counts for no other. The recruiter writes down the answers, may
 * correct them, and then judges them once.
 */
@Entity
@Table(name = "reference_check")
public class ReferenceCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_check_seq")
    @SequenceGenerator(name = "reference_check_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "row_version")
    private long version;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "debrief_id", updatable = false)
    private long debriefId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReferenceKind kind;

    @Embedded
    private Referee referee;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @ElementCollection
    @CollectionTable(name = "reference_answer", joinColumns = @JoinColumn(name = "reference_check_id"))
    @MapKeyColumn(name = "question")
    @Column(name = "answer")
    private Map<String, String> answers = new HashMap<>();

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Embedded
    private @Nullable Judgement judgement;

    protected ReferenceCheck() {} // JPA

    ReferenceCheck(long applicationId, long debriefId, ReferenceKind kind, Referee referee, String by, Instant now) {
        this.applicationId = applicationId;
        this.debriefId = debriefId;
        this.kind = kind;
        this.referee = referee;
        this.requestedBy = by;
        this.requestedAt = now;
    }

    /** @throws Invalid if one of them answers no question of the kit */
    void answer(Map<String, String> given, ReferenceQuestionnaire questionnaire, Instant now) {
        requireUnjudged();
        var asked = questionnaire.questions().stream().map(Question::key).toList();
        for (var question : given.keySet()) {
            if (!asked.contains(question)) {
                throw new Invalid("/answers/" + question, "is no question to a " + kind + " referee");
            }
        }
        answers = new HashMap<>(given);
        answeredAt = now;
    }

    void judge(Judgement verdict) {
        requireUnjudged();
        if (answeredAt == null) {
            throw new RuleViolation("reference-not-answered", "reference " + id + " has no answers yet");
        }
        judgement = verdict;
    }

    private void requireUnjudged() {
        if (judgement != null) {
            throw new RuleViolation("reference-already-judged", "reference " + id + " has its verdict");
        }
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    long debriefId() {
        return debriefId;
    }

    ReferenceKind kind() {
        return kind;
    }

    Referee referee() {
        return referee;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    String requestedBy() {
        return requestedBy;
    }

    Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    Judgement judgement() {
        return judgement;
    }

    boolean is(ReferenceOutcome outcome) {
        return judgement != null && judgement.outcome() == outcome;
    }
}
