package app.quorum.offer;

import app.quorum.shared.Happening;

/** A recruiter changed the terms of a draft. */
public record OfferRevised(long applicationId, String actor, long offer) implements Happening {}
