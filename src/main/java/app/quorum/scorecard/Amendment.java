package app.quorum.scorecard;

/** All that a scorecard is to say from now on, and why it says something else than before. */
public record Amendment(Content content, String reason) {}
