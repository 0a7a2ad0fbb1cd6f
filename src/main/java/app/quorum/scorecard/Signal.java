package app.quorum.scorecard;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A green or red flag of the kit that a panelist saw. */
@Embeddable
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE) // weaving adds fields that are nobody's business
public class Signal {

    @Column(name = "signal")
    @NotBlank
    @JsonProperty
    private String key;

    @Size(max = 2000)
    @JsonProperty
    private @Nullable String note;

    protected Signal() {} // JPA

    @JsonCreator
    public Signal(@JsonProperty("key") String key, @JsonProperty("note") @Nullable String note) {
        this.key = key;
        this.note = note;
    }

    public String key() {
        return key;
    }

    public @Nullable String note() {
        return note;
    }
}
