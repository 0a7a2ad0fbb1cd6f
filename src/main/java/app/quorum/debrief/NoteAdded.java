package app.quorum.debrief;

import app.quorum.shared.Happening;

/** A participant noted something; what, only the debrief itself tells. */
public record NoteAdded(long applicationId, String actor, Note.Kind kind) implements Happening {}
