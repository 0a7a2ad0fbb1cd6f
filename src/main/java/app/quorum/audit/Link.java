package app.quorum.audit;

/**
 * An audit entry as it is chained: texts, exactly as they are hashed.
 *
 * <p>Its hash is the {@linkplain Digest#of digest} of, in this order: previous, chain, seq, at, kind, record, before,
 * after, details, people, requestId. What is absent is the empty text; the number has no leading zeros.
 *
 * @param chain such as {@code application/7}
 * @param seq 1, 2, 3 ... in its chain
 * @param at in UTC with six decimals, such as {@code 2026-11-02T09:00:00.000000Z}
 * @param kind what happened, such as {@code panel-assigned}
 * @param record which record changed, such as {@code round/51}; empty if it was none
 * @param before what the record's last entry in this chain has as {@code after}; empty in its first
 * @param after SHA-256 of a salt, which is never given away, and of the record as the change left it
 * @param details a JSON object; says nothing of a person
 * @param people a JSON object: by name, such as {@code actor}, the {@linkplain Digest#commitment commitment} to who it was
 * @param requestId what the change was asked for by; empty for a timer's
 * @param previous the hash of the entry before; of the first one, the digest of the chain alone
 */
record Link(
        String chain,
        long seq,
        String at,
        String kind,
        String record,
        String before,
        String after,
        String details,
        String people,
        String requestId,
        String previous,
        String hash) {

    /** What the first entry of a chain has as its previous hash. */
    static String genesis(String chain) {
        return Digest.of(chain);
    }

    /** What the hash should be. */
    String computed() {
        return Digest.of(
                previous, chain, Long.toString(seq), at, kind, record, before, after, details, people, requestId);
    }
}
