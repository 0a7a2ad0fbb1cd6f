package app.quorum.reference;

import app.quorum.shared.Happening;

/** The references of a debrief are all in, or one of them raised concerns. */
public record ReferencesSettled(long applicationId, String actor, ReferenceOutcome outcome) implements Happening {}
