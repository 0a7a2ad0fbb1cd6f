package app.quorum.kit;

/** Whom a reference speaks about: the engineer or the leader. */
public enum ReferenceKind {
    TECHNICAL,
    LEADERSHIP
}
