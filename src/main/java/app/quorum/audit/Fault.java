package app.quorum.audit;

/**
 * The first thing that is wrong with the audit.
 *
 * @param chain where
 * @param seq at which entry; of a missing one, the number it should have
 */
public record Fault(String chain, long seq, Kind kind) {

    /** What can be wrong. */
    public enum Kind {
        /** The entry says something else than it was hashed with. */
        HASH,
        /** The entry does not follow the one before it. */
        LINK,
        /** Entries are missing before this one. */
        GAP,
        /** The entry comes twice, or too late, or its chain does. */
        ORDER,
        /** The record was not as its last change had left it. */
        STATE,
        /** Somebody else is named than was. */
        PERSON,
        /** The chain does not end where it should: entries are missing or too many. */
        TAIL,
        /** The whole chain is missing, or what says where it ends. */
        CHAIN,
        /** What is there is no entry at all. */
        FORM
    }
}
