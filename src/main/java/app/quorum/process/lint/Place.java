package app.quorum.process.lint;

/**
 * An element of a process, where it is within the calls that lead there.
 *
 * @param path ids of the calls, each followed by a slash
 * @param over whether it is a call that has come back
 */
record Place(String path, Node node, boolean over) {}
