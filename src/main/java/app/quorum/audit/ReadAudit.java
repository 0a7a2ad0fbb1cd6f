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

    @Inject
    AuditPeople people;

    /**
     * One entry, with all that its hash covers.
     *
     * @param actor username; {@value Kept#ERASED} once they are forgotten, as are people in the details
     * @param record such as {@code round/51}; empty if it was none
     * @param before hash of the record as its last entry left it; empty in its first
     * @param after hash of the record as this change left it
     * @param commitments to the people, by what they are in the entry
     * @param requestId empty for what no request asked for
     * @param previous the hash of the entry before
     */
    public record EntryView(
            long seq,
            Instant at,
            String actor,
            String kind,
            Map<String, Object> details,
            String record,
            String before,
            String after,
            Map<String, Object> commitments,
            String requestId,
            String previous,
            String hash) {}

    public Slice<EntryView> list(long applicationId, Actor actor, @Nullable String cursor, int limit) {
        requireReader(applicationId, actor);
        var after = cursor == null ? 0 : Slice.position(cursor, 1)[0];
        var found = entries.oldest("application/" + applicationId, after, limit);
        return Slice.of(
                Kept.of(found, people.in(found)),
                limit,
                ReadAudit::view,
                kept -> Slice.cursor(kept.entry().seq()));
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

    private static EntryView view(Kept kept) {
        var entry = kept.entry();
        var link = entry.link();
        return new EntryView(
                entry.seq(),
                entry.at(),
                kept.actor(),
                entry.kind(),
                kept.details(),
                link.record(),
                link.before(),
                link.after(),
                kept.commitments(),
                link.requestId(),
                link.previous(),
                link.hash());
    }
}
