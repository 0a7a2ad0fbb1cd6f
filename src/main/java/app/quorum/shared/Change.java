package app.quorum.shared;

/** Somebody changed something: ids and outcomes only, told within the transaction that made it so. */
public interface Change {

    /** Username of who did it, or of {@link Actor#SYSTEM}. */
    String actor();

    /** What the audit keeps it with, in order: a kind of record and an id, such as {@code application/7}. */
    String chain();
}
