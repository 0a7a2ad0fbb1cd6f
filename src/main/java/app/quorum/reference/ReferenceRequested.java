package app.quorum.reference;

import app.quorum.kit.ReferenceKind;
import app.quorum.shared.Happening;

/** A recruiter named a referee who is to be asked. */
public record ReferenceRequested(long applicationId, String actor, long reference, ReferenceKind kind)
        implements Happening {}
