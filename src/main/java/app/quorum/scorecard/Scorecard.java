package app.quorum.scorecard;

import app.quorum.kit.Round;
import app.quorum.scoring.Vote;
import app.quorum.scoring.Weight;
import app.quorum.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One panelist's ratings of one application in one round.
 *
 * <p>A draft is its author's alone and may be as incomplete as they like. Submitting it takes points and evidence for
 * every competency of the round, and a recommendation.
 *
 * <p>Until its round is revealed nobody but the author sees it, and the author may take it back. From then on it stands,
 * and the author may only add a {@link Revision}, which counts in its stead.
 */
@Entity
@Table(name = "scorecard")
public class Scorecard {

    /** Where a scorecard is in its life. */
    public enum Status {
        DRAFT,
        SUBMITTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scorecard_seq")
    @SequenceGenerator(name = "scorecard_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "row_version")
    private long version;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "round_id", updatable = false)
    private long roundId;

    @Column(name = "round_key", updatable = false)
    private String round;

    @Column(updatable = false)
    private String panelist;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @ElementCollection
    @CollectionTable(name = "scorecard_rating", joinColumns = @JoinColumn(name = "scorecard_id"))
    @MapKeyColumn(name = "competency")
    private Map<String, RatingEntry> ratings = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "scorecard_signal", joinColumns = @JoinColumn(name = "scorecard_id"))
    private List<Signal> signals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "scorecard_answer", joinColumns = @JoinColumn(name = "scorecard_id"))
    @MapKeyColumn(name = "question")
    private Map<String, Answer> answers = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private @Nullable Vote recommendation;

    private @Nullable String summary;
    private @Nullable Integer score;

    @OneToMany(mappedBy = "scorecard", cascade = CascadeType.PERSIST)
    private List<Revision> revisions = new ArrayList<>();

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    protected Scorecard() {} // JPA

    Scorecard(app.quorum.application.Round round, String panelist) {
        this.applicationId = round.applicationId();
        this.roundId = round.id();
        this.round = round.key();
        this.panelist = panelist;
    }

    void write(Content content, Round plan) {
        requireDraft();
        content.mustFit(plan);
        ratings = new HashMap<>(content.ratings());
        signals = new ArrayList<>(content.signals());
        answers = new HashMap<>(content.answers());
        recommendation = content.recommendation();
        summary = content.summary();
    }

    void submit(Round plan, Instant now) {
        requireDraft();
        var rated = new Ratings(ratings);
        rated.mustBeWhole(plan, recommendation);
        score = rated.score(plan);
        submittedAt = now;
        status = Status.SUBMITTED;
    }

    void takeBack() {
        if (status != Status.SUBMITTED) {
            throw new RuleViolation("scorecard-not-submitted", "the scorecard is a draft");
        }
        score = null;
        submittedAt = null;
        status = Status.DRAFT;
    }

    /** Adds a revision; what was there before stays as it is. */
    void amend(Amendment amendment, Round plan, Instant now) {
        var content = amendment.content();
        content.mustFit(plan);
        var rated = new Ratings(content.ratings());
        rated.mustBeWhole(plan, content.recommendation());
        int number = latest().map(Revision::number).orElse(1) + 1;
        revisions.add(new Revision(this, new Edition(number, amendment.reason(), now, content, rated.score(plan))));
    }

    private void requireDraft() {
        if (status != Status.DRAFT) {
            throw new RuleViolation("scorecard-already-submitted", "take the scorecard back to change it");
        }
    }

    private Optional<Revision> latest() {
        return revisions.stream().max(Comparator.comparing(Revision::number));
    }

    int points(String competency) {
        return latest().map(Revision::ratings).orElse(new Ratings(ratings)).points(competency);
    }

    /** Weighted mean in parts of {@link Weight#WHOLE}: 10000 to 50000, exact; null for a draft. */
    @Nullable
    Integer score() {
        return latest().map(Revision::score).orElse(score);
    }

    /** As written, before any amendment. */
    Content content() {
        return new Content(Map.copyOf(ratings), List.copyOf(signals), Map.copyOf(answers), recommendation, summary);
    }

    /** From the submission on, the one that counts last; none for a draft. */
    List<Edition> editions() {
        var first = submittedAt == null || score == null
                ? Stream.<Edition>of()
                : Stream.of(new Edition(1, null, submittedAt, content(), score));
        return Stream.concat(first, revisions.stream().map(Revision::edition))
                .sorted(Comparator.comparing(Edition::number))
                .toList();
    }

    /** Grows with every draft, submission and amendment. */
    long version() {
        return version + revisions.size();
    }

    String round() {
        return round;
    }

    public String panelist() {
        return panelist;
    }

    Status status() {
        return status;
    }
}
