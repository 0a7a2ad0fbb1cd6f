package app.quorum.shared;

/** What has happened to an application: ids and outcomes only, told within the transaction that made it so. */
public interface Happening {

    long applicationId();

    /** Username of who did it, or of {@link Actor#SYSTEM}. */
    String actor();
}
