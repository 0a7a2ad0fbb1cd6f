package app.quorum.offer;

import app.quorum.shared.Happening;

/** An offer went out to the candidate. */
public record OfferExtended(long applicationId, String actor, long offer) implements Happening {}
