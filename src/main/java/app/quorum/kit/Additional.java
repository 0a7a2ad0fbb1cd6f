package app.quorum.kit;

/**
 * The interview that follows a debrief which decided MAYBE.
 *
 * @param most how many of them one application may have
 * @param share the part its rating takes inside each category it aims at, in basis points
 */
public record Additional(int most, int minutes, PanelSize panel, int share) {}
