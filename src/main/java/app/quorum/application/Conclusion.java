package app.quorum.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What the last debrief decided and how its offer stands, as far as there are any: for boards and pages. */
@Embeddable
public class Conclusion {

    private @Nullable String decision;

    @Column(name = "offer_id")
    private @Nullable Long offerId;

    @Column(name = "offer_status")
    private @Nullable String offerStatus;

    protected Conclusion() {} // JPA

    private Conclusion(@Nullable String decision, @Nullable Long offerId, @Nullable String offerStatus) {
        this.decision = decision;
        this.offerId = offerId;
        this.offerStatus = offerStatus;
    }

    /** Before the first debrief. */
    static Conclusion none() {
        return new Conclusion(null, null, null);
    }

    Conclusion decided(@Nullable String outcome) {
        return new Conclusion(outcome, offerId, offerStatus);
    }

    Conclusion offered(long offer, String status) {
        return new Conclusion(decision, offer, status);
    }

    public @Nullable String decision() {
        return decision;
    }

    public @Nullable Long offerId() {
        return offerId;
    }

    public @Nullable String offerStatus() {
        return offerStatus;
    }
}
