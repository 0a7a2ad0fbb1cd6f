package app.quorum.reference;

/** What a reference, or all of them together, come to. */
public enum ReferenceOutcome {
    SATISFACTORY,
    CONCERNS
}
