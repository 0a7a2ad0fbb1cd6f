package app.quorum.audit;

import app.quorum.application.Access;
import app.quorum.application.Applications;
import app.quorum.application.Capacity;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import app.quorum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries as they were kept, for administrators and the application's recruiters. */
@ApplicationScoped
public class ReadAudit {

    @Inject
    Access access;

    @Inject
    Applications applications;

    @Inject
    AuditEntries entries;

    /** One entry. */
    public record EntryView(
            long seq,
            Instant at,
            String actor,
            String kind,
            Map<String, Object> details,
            @Nullable String requestId) {}

    public Slice<EntryView> list(long applicationId, Actor actor, @Nullable String cursor, int limit) {
        requireReader(applicationId, actor);
        var after = cursor == null ? 0 : Slice.position(cursor, 1)[0];
        return Slice.of(
                entries.oldest(applicationId, after, limit), limit, this::view, entry -> Slice.cursor(entry.seq()));
    }

    private void requireReader(long applicationId, Actor actor) {
        if (actor.is("admin")) {
            applications.require(applicationId);
            return;
        }
        var application = access.read(actor, applicationId);
        if (!access.of(actor, application).contains(Capacity.RECRUITER)) {
            throw new Forbidden("the audit is for recruiters and administrators");
        }
    }

    private EntryView view(AuditEntry e) {
        return new EntryView(e.seq(), e.at(), e.actor(), e.kind(), entries.details(e), e.requestId());
    }
}
