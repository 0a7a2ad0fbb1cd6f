package app.quorum.offer;

import app.quorum.shared.Happening;

/** Somebody who may approve an offer refused; it is a draft again. */
public record OfferApprovalRefused(long applicationId, String actor, long offer) implements Happening {}
