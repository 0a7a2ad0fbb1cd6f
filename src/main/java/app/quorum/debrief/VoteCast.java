package app.quorum.debrief;

import app.quorum.shared.Happening;

/** A participant voted or changed their vote; how, is sealed. */
public record VoteCast(long applicationId, String actor, Ballot.Kind ballot) implements Happening {}
