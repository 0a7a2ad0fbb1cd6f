package app.quorum.offer;

import app.quorum.shared.Happening;

/** A recruiter asked for an offer's approval. */
public record OfferSubmittedForApproval(long applicationId, String actor, long offer) implements Happening {}
