package app.quorum.shared;

import java.util.Locale;

/** Somebody changed something: ids and outcomes only, told within the transaction that made it so. */
public interface Change {

    /** Username of who did it, or of {@link Actor#SYSTEM}. */
    String actor();

    /** What the audit keeps it with, in order: a kind of record and an id, such as {@code application/7}. */
    String chain();

    /** What programs call it, such as {@code panel-assigned}. */
    default String called() {
        return called(getClass().getSimpleName());
    }

    /** {@code PanelAssigned} is {@code panel-assigned}. */
    static String called(String event) {
        return event.replaceAll("(?<!^)(?=\\p{Upper})", "-").toLowerCase(Locale.ROOT);
    }
}
