package app.quorum.shared;

/** What has happened to an application and is told to people; everything of one application is in one chain. */
public interface Happening extends Change {

    long applicationId();

    @Override
    default String chain() {
        return "application/" + applicationId();
    }
}
