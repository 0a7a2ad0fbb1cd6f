package app.quorum.audit;

/**
 * Where a chain ends.
 *
 * @param seq of its last entry
 * @param hash of its last entry
 */
record Head(String chain, long seq, String hash) {}
