package app.quorum.offer;

import app.quorum.shared.Happening;

/** Somebody who may approved an offer; above the salary band it may need one more approval. */
public record OfferApproved(long applicationId, String actor, long offer) implements Happening {}
