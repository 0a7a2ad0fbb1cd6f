package app.quorum.offer;

/** Where an offer is in its life. */
public enum OfferStatus {
    DRAFT,
    PENDING_APPROVAL,
    APPROVED,
    EXTENDED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    RESCINDED;

    /** Whether something may still come of it. */
    public boolean live() {
        return compareTo(EXTENDED) <= 0;
    }
}
