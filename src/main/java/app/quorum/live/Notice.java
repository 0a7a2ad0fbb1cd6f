package app.quorum.live;

/**
 * Something is not as it was, as nodes tell each other.
 *
 * @param id of no other notice
 * @param kind such as {@code panel-assigned}
 * @param number of the application or requisition
 */
public record Notice(String id, String kind, About about, long number) {

    /** What has changed. */
    public enum About {
        APPLICATION,
        REQUISITION
    }
}
