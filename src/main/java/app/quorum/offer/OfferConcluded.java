package app.quorum.offer;

import app.quorum.shared.Happening;

/** The offer was answered, has expired or was rescinded; the application has ended with it. */
public record OfferConcluded(long applicationId, String actor, OfferOutcome outcome) implements Happening {}
