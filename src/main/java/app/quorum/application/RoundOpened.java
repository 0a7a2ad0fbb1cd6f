package app.quorum.application;

import app.quorum.shared.Happening;

/** The process came to a round, which now needs a panel and an interview. */
public record RoundOpened(long applicationId, String actor, String round) implements Happening {}
