package app.quorum.reference;

import app.quorum.shared.Happening;

/** A referee's answers were written down. */
public record ReferenceAnswered(long applicationId, String actor, long reference) implements Happening {}
