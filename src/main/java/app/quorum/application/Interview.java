package app.quorum.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and where a round is held; of a take-home, when it is set and due. Replaced, not edited. */
@Embeddable
public class Interview {

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String place;

    protected Interview() {} // JPA

    public Interview(Instant startsAt, Instant endsAt, String place) {
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.place = place;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String place() {
        return place;
    }
}
