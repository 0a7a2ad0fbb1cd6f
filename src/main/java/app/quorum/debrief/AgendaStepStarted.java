package app.quorum.debrief;

import app.quorum.shared.Happening;

/** The debrief came to a step of its agenda. */
public record AgendaStepStarted(long applicationId, String actor, String step) implements Happening {}
