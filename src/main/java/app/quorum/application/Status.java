package app.quorum.application;

/** Where an application is in its life. */
public enum Status {
    ACTIVE,
    ON_HOLD,
    HIRED,
    REJECTED,
    WITHDRAWN,
    OFFER_DECLINED,
    OFFER_EXPIRED,
    OFFER_RESCINDED;

    public boolean ended() {
        return this != ACTIVE && this != ON_HOLD;
    }
}
