package app.quorum.scorecard;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One competency's points, 1 to 5, and what was seen or heard that they rest on. In a draft either may be missing. */
@Embeddable
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE) // weaving adds fields that are nobody's business
public class RatingEntry {

    @Min(1)
    @Max(5)
    @JsonProperty
    private @Nullable Integer points;

    @Size(max = 4000)
    @JsonProperty
    private @Nullable String evidence;

    protected RatingEntry() {} // JPA

    @JsonCreator
    public RatingEntry(
            @JsonProperty("points") @Nullable Integer points, @JsonProperty("evidence") @Nullable String evidence) {
        this.points = points;
        this.evidence = evidence;
    }

    public @Nullable Integer points() {
        return points;
    }

    public @Nullable String evidence() {
        return evidence;
    }

    boolean whole() {
        return points != null && evidence != null && !evidence.isBlank();
    }
}
