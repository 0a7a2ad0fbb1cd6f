package app.quorum.panel;

import app.quorum.shared.Happening;

/** A panelist stepped back from a round. */
public record PanelistRecused(long applicationId, String actor, String round, String panelist) implements Happening {}
