package app.quorum.debrief;

import app.quorum.shared.Happening;

/** A ballot was closed and its votes revealed together. */
public record BallotClosed(long applicationId, String actor, Ballot.Kind ballot) implements Happening {}
