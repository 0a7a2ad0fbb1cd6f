package app.quorum.kit;

/** A mail that the process sends, with placeholders such as <code>{candidate}</code>. */
public record MessageTemplate(String key, Recipient to, String subject, String body) {

    /** Who gets a message. */
    public enum Recipient {
        CANDIDATE,
        PANELISTS,
        HIRING_MANAGER,
        RECRUITER,
        REFEREE,
        APPROVERS
    }
}
