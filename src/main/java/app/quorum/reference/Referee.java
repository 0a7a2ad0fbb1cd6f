package app.quorum.reference;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who is asked, and how they know the candidate. */
@Embeddable
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE) // weaving adds fields that are nobody's business
public class Referee {

    @Column(name = "referee_name")
    @NotBlank
    @Size(max = 200)
    @JsonProperty
    private String name;

    @Column(name = "referee_email")
    @NotBlank
    @Email
    @Size(max = 254)
    @JsonProperty
    private String email;

    @Column
    @NotBlank
    @Size(max = 500)
    @JsonProperty
    private String relationship;

    protected Referee() {} // JPA

    @JsonCreator
    public Referee(
            @JsonProperty("name") String name,
            @JsonProperty("email") String email,
            @JsonProperty("relationship") String relationship) {
        this.name = name;
        this.email = email;
        this.relationship = relationship;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }
}
