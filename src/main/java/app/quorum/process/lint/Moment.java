package app.quorum.process.lint;

/**
 * An application at a place, with what is true whichever way it came.
 *
 * @param open whether the offer gate was found open and nothing has happened since
 * @param heard whether the candidate was written to, and nothing has happened or been chosen since
 */
record Moment(Place place, boolean open, boolean heard) {}
