package app.quorum.work;

import app.quorum.application.CodeName;
import app.quorum.kit.Kits;
import app.quorum.kit.Round;
import app.quorum.shared.Actor;
import app.quorum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What somebody has to do, the most urgent first; nothing about applications on hold. */
@ApplicationScoped
public class ReadWork {

    /** More than anybody counts. */
    public static final int MANY = 100;

    @Inject
    WorkItems items;

    @Inject
    Kits kits;

    @Inject
    Clock clock;

    /** One thing to do; the candidate by code name where graders judge without knowing whom. */
    public record WorkView(
            Kind kind,
            long applicationId,
            String candidate,
            String requisition,
            @Nullable String round,
            @Nullable String roundName,
            Instant dueAt,
            boolean overdue) {}

    public Slice<WorkView> mine(Actor actor, @Nullable String cursor, int limit) {
        var after = cursor == null ? new long[] {0, 0} : Slice.position(cursor, 2);
        var dueAt = Instant.EPOCH.plus(after[0], ChronoUnit.MICROS);
        var now = clock.instant();
        return Slice.of(items.of(actor, dueAt, after[1], limit), limit, line -> view(line, now), ReadWork::position);
    }

    /** How much there is to do, up to {@value #MANY}. */
    public int count(Actor actor) {
        return items.of(actor, Instant.EPOCH, 0, MANY - 1).size();
    }

    private static String position(Line line) {
        return Slice.cursor(
                ChronoUnit.MICROS.between(Instant.EPOCH, line.item().dueAt()),
                line.item().id());
    }

    private WorkView view(Line line, Instant now) {
        var item = line.item();
        return new WorkView(
                item.kind(),
                item.applicationId(),
                blind(line) ? CodeName.of(item.applicationId()) : line.candidate(),
                line.requisition(),
                item.round(),
                roundName(line),
                item.dueAt(),
                item.dueAt().isBefore(now));
    }

    /** As the kit calls it; a round that no kit has goes by its key. */
    private @Nullable String roundName(Line line) {
        var round = line.item().round();
        return round == null
                ? null
                : kits.published(line.kitId()).round(round).map(Round::name).orElse(round);
    }

    /** Scorecards are only due until a round is revealed, so the kit alone decides. */
    private boolean blind(Line line) {
        var round = line.item().round();
        return line.item().kind() == Kind.SUBMIT_SCORECARD
                && round != null
                && kits.published(line.kitId())
                        .round(round)
                        .map(Round::anonymous)
                        .orElse(false);
    }
}
