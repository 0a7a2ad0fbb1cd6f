package app.quorum.panel;

import app.quorum.shared.Happening;

/** A round has a panel, the first or another. */
public record PanelAssigned(long applicationId, String actor, String round) implements Happening {}
