package app.quorum.scorecard;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How far a candidate's answer to one question covered what the kit expects, and a note beside it. */
@Embeddable
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE) // weaving adds fields that are nobody's business
public class Answer {

    /** How much of what is expected was said. */
    public enum Coverage {
        FULL,
        PARTIAL,
        NONE
    }

    @Enumerated(EnumType.STRING)
    @JsonProperty
    private @Nullable Coverage coverage;

    @Size(max = 4000)
    @JsonProperty
    private @Nullable String note;

    protected Answer() {} // JPA

    @JsonCreator
    public Answer(@JsonProperty("coverage") @Nullable Coverage coverage, @JsonProperty("note") @Nullable String note) {
        this.coverage = coverage;
        this.note = note;
    }

    public @Nullable Coverage coverage() {
        return coverage;
    }

    public @Nullable String note() {
        return note;
    }
}
