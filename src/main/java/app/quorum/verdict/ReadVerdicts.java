package app.quorum.verdict;

import app.quorum.application.Access;
import app.quorum.kit.Kits;
import app.quorum.scorecard.GateVerdict;
import app.quorum.scorecard.GateVerdicts;
import app.quorum.scorecard.Seal;
import app.quorum.scoring.Condition;
import app.quorum.scoring.Verdict;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import app.quorum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What gates have answered about an application, the oldest first, for whoever may read its ratings. */
@ApplicationScoped
public class ReadVerdicts {

    @Inject
    Access access;

    @Inject
    Seal seal;

    @Inject
    GateVerdicts verdicts;

    @Inject
    Kits kits;

    /**
     * One answer.
     *
     * @param round key; null for the offer gate
     * @param kitVersion number of the version it was given by
     */
    public record VerdictView(
            long id,
            @Nullable String round,
            int kitVersion,
            Verdict.Outcome outcome,
            List<Condition> conditions,
            Instant evaluatedAt) {}

    public Slice<VerdictView> list(long applicationId, Actor actor, @Nullable String cursor, int limit) {
        var application = access.read(actor, applicationId);
        if (!seal.opens(actor, application)) {
            throw new Forbidden("verdicts follow from ratings, which are sealed for you");
        }
        var after = cursor == null ? 0 : Slice.position(cursor, 1)[0];
        return Slice.of(
                verdicts.after(after, applicationId, limit + 1), limit, this::view, v -> Slice.cursor(v.ordinal()));
    }

    private VerdictView view(GateVerdict v) {
        return new VerdictView(
                v.id(),
                v.round(),
                kits.published(v.kitId()).version(),
                v.outcome(),
                verdicts.conditions(v),
                v.evaluatedAt());
    }
}
