package app.quorum.reference;

import app.quorum.shared.Happening;

/** A recruiter judged what a referee said. */
public record ReferenceJudged(long applicationId, String actor, long reference, ReferenceOutcome outcome)
        implements Happening {}
