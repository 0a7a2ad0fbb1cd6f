package app.quorum.audit;

/**
 * What a commitment of an entry stands for; gone once the person is forgotten.
 *
 * @param name what the person is in the entry, such as {@code actor}
 * @param salt hexadecimal
 * @param value username
 */
record Opening(String chain, long seq, String name, String salt, String value) {}
