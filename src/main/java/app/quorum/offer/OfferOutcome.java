package app.quorum.offer;

import app.quorum.application.Status;

/** How an offer ends, and its application with it. */
public enum OfferOutcome {
    ACCEPTED(OfferStatus.ACCEPTED, Status.HIRED),
    DECLINED(OfferStatus.DECLINED, Status.OFFER_DECLINED),
    EXPIRED(OfferStatus.EXPIRED, Status.OFFER_EXPIRED),
    RESCINDED(OfferStatus.RESCINDED, Status.OFFER_RESCINDED);

    private final OfferStatus offer;
    private final Status application;

    OfferOutcome(OfferStatus offer, Status application) {
        this.offer = offer;
        this.application = application;
    }

    OfferStatus offer() {
        return offer;
    }

    Status application() {
        return application;
    }
}
