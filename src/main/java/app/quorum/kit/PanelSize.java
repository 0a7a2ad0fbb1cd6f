package app.quorum.kit;

/** How many people a panel has, at least and at most. */
public record PanelSize(int least, int most) {}
