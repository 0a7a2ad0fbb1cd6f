package app.quorum.application;

import app.quorum.shared.Happening;

/** The last scorecard of a round is in: all are revealed. */
public record RoundRevealed(long applicationId, String actor, String round) implements Happening {}
