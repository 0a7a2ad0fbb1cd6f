package app.quorum.message;

import app.quorum.application.Access;
import app.quorum.application.Capacity;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import app.quorum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was written about an application, for those who answer for it to its candidate. */
@ApplicationScoped
public class ReadMessages {

    private static final Set<Capacity> READERS = Set.of(Capacity.RECRUITER, Capacity.HIRING_MANAGER);

    @Inject
    Access access;

    @Inject
    Messages messages;

    /** A message without its text and address. */
    public record MessageView(
            long id,
            String template,
            @Nullable String round,
            Addressee to,
            String subject,
            Message.Status status,
            Instant writtenAt,
            @Nullable Instant sentAt) {}

    /** Whom a message went to. */
    public record Addressee(Recipient.Kind kind, @Nullable String username) {}

    public Slice<MessageView> list(long applicationId, Actor actor, @Nullable String cursor, int limit) {
        var application = access.read(actor, applicationId);
        if (Collections.disjoint(access.of(actor, application), READERS)) {
            throw new Forbidden("messages are for: " + READERS);
        }
        var before = cursor == null ? Long.MAX_VALUE : Slice.position(cursor, 1)[0];
        var rows = messages.of(applicationId, before, limit);
        return Slice.of(rows, limit, ReadMessages::view, m -> Slice.cursor(m.id()));
    }

    private static MessageView view(Message m) {
        var to = new Addressee(m.to().kind(), m.to().username());
        return new MessageView(m.id(), m.template(), m.round(), to, m.subject(), m.status(), m.createdAt(), m.sentAt());
    }
}
