package app.quorum.offer;

import app.quorum.shared.Happening;

/** A recruiter drafted an offer. */
public record OfferDrafted(long applicationId, String actor, long offer) implements Happening {}
