package app.quorum.scorecard;

import app.quorum.scoring.Vote;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a scorecard says since one amendment, and why. Never changes: the next amendment is another revision. */
@Entity
@Table(name = "scorecard_revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scorecard_revision_seq")
    @SequenceGenerator(name = "scorecard_revision_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scorecard_id")
    Scorecard scorecard;

    private int number;

    @ElementCollection
    @CollectionTable(name = "revision_rating", joinColumns = @JoinColumn(name = "revision_id"))
    @MapKeyColumn(name = "competency")
    private Map<String, RatingEntry> ratings = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "revision_signal", joinColumns = @JoinColumn(name = "revision_id"))
    private List<Signal> signals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revision_answer", joinColumns = @JoinColumn(name = "revision_id"))
    @MapKeyColumn(name = "question")
    private Map<String, Answer> answers = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private Vote recommendation;

    private @Nullable String summary;
    private int score;
    private String reason;

    @Column(name = "amended_at")
    private Instant amendedAt;

    protected Revision() {} // JPA

    Revision(Scorecard scorecard, Edition edition) {
        var content = edition.content();
        this.scorecard = scorecard;
        this.number = edition.number();
        this.ratings = new HashMap<>(content.ratings());
        this.signals = new ArrayList<>(content.signals());
        this.answers = new HashMap<>(content.answers());
        this.recommendation = Objects.requireNonNull(content.recommendation());
        this.summary = content.summary();
        this.score = edition.score();
        this.reason = Objects.requireNonNull(edition.reason());
        this.amendedAt = edition.at();
    }

    int number() {
        return number;
    }

    int score() {
        return score;
    }

    Ratings ratings() {
        return new Ratings(ratings);
    }

    Edition edition() {
        var content =
                new Content(Map.copyOf(ratings), List.copyOf(signals), Map.copyOf(answers), recommendation, summary);
        return new Edition(number, reason, amendedAt, content, score);
    }
}
