package app.quorum.scorecard;

import app.quorum.application.Plans;
import app.quorum.application.Round;
import app.quorum.application.Rounds;
import app.quorum.kit.Kit;
import app.quorum.scoring.EarlyStop;
import app.quorum.scoring.Observation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds out whether the score matrix is out of an application's reach. Whatever is not revealed may still be anything,
 * from a panel as large as the kit lets it be: of a scorecard that is in and sealed, the answer tells nothing.
 */
@ApplicationScoped
public class FindEarlyStop {

    @Inject
    Rounds rounds;

    /** @param known ratings of the revealed rounds */
    public EarlyStop of(long applicationId, Kit kit, Collection<Observation> known) {
        var all = rounds.of(applicationId);
        var sealed = all.stream().filter(round -> !round.revealed()).flatMap(round -> possible(kit, round));
        return EarlyStop.of(
                EvaluateMatrix.matrix(kit),
                known,
                Stream.concat(sealed, additional(kit, all)).toList());
    }

    private static Stream<EarlyStop.Possible> possible(Kit kit, Round round) {
        var plan = Plans.of(kit, round);
        return plan.competencies().stream()
                .map(c -> new EarlyStop.Possible(
                        round.key(),
                        c.key(),
                        c.category(),
                        c.share(),
                        plan.panel().most()));
    }

    /** A debrief may decide upon additional rounds, as many as the kit has left, aimed at any categories. */
    private static Stream<EarlyStop.Possible> additional(Kit kit, List<Round> all) {
        long held = all.stream().filter(round -> !round.categories().isEmpty()).count();
        return IntStream.range((int) held, kit.additional().most())
                .mapToObj(n -> "additional round " + n + " to come") // no round's key has a blank
                .flatMap(round -> kit.matrix().categories().stream()
                        .map(category -> new EarlyStop.Possible(
                                round,
                                category.key(),
                                category.key(),
                                kit.additional().share(),
                                kit.additional().panel().most())));
    }
}
