package app.quorum.panel;

import app.quorum.shared.Happening;

/** Somebody was taken off a panel before their scorecard was in. */
public record PanelistReleased(long applicationId, String actor, String round, String panelist) implements Happening {}
