package app.quorum.verdict;

import app.quorum.application.Applications;
import app.quorum.scorecard.GateVerdicts;
import app.quorum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Recomputes what gates have answered, in one application or in all, page by page and the oldest first. */
@ApplicationScoped
public class ReplayVerdicts {

    @Inject
    Applications applications;

    @Inject
    GateVerdicts verdicts;

    @Inject
    ReplayVerdict replayVerdict;

    /**
     * What came of one page.
     *
     * @param replayed how many verdicts were recomputed
     * @param agreed how many of them came out the same
     * @param disagreement the first that did not; null if all did
     * @param next opaque; null on the last page
     */
    public record Page(
            int replayed,
            int agreed,
            @Nullable Replay disagreement,
            @Nullable String next) {}

    public Page replay(@Nullable Long applicationId, @Nullable String cursor, int limit) {
        if (applicationId != null) {
            applications.require(applicationId);
        }
        var after = cursor == null ? 0 : Slice.position(cursor, 1)[0];
        var page = Slice.of(
                verdicts.after(after, applicationId, limit + 1),
                limit,
                replayVerdict::replay,
                v -> Slice.cursor(v.ordinal()));
        var differing = page.items().stream().filter(r -> !r.agrees()).toList();
        return new Page(
                page.items().size(),
                page.items().size() - differing.size(),
                differing.isEmpty() ? null : differing.get(0),
                page.next());
    }
}
