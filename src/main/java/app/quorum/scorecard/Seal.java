package app.quorum.scorecard;

import app.quorum.application.Access;
import app.quorum.application.Application;
import app.quorum.application.Capacity;
import app.quorum.application.Round;
import app.quorum.application.Rounds;
import app.quorum.application.Stage;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Independent judgement first: who may read what others rated, once it is revealed. Whoever is still to rate a candidate
 * reads nothing, whatever their role.
 */
@ApplicationScoped
public class Seal {

    @Inject
    Access access;

    @Inject
    Rounds rounds;

    /** Whether the actor may read ratings of this application's revealed rounds, and sums of them. */
    public boolean opens(Actor actor, Application application) {
        var all = rounds.of(application.id());
        return !owes(actor, all) && readsAll(access.of(actor, application), application);
    }

    /** @throws Forbidden if the round, though revealed, is not for the actor to read yet */
    void mustOpen(Actor actor, Application application, Round round) {
        var all = rounds.of(application.id());
        boolean own = round.panel().seats(actor.username());
        if (owes(actor, all) || (!own && !readsAll(access.of(actor, application), application))) {
            throw new Forbidden(
                    "sealed for you: until you owe no scorecard, and a panelist's other rounds until debrief");
        }
    }

    private static boolean owes(Actor actor, List<Round> all) {
        return all.stream().filter(round -> !round.revealed()).anyMatch(round -> round.panel()
                .seats(actor.username()));
    }

    /** Who hires reads every revealed round; the debrief shows all to all, and what follows leaves them shown. */
    private static boolean readsAll(Set<Capacity> capacities, Application application) {
        boolean hires = capacities.contains(Capacity.RECRUITER) || capacities.contains(Capacity.HIRING_MANAGER);
        boolean debriefed = application.progress().stage() != Stage.ROUND || application.decision() != null;
        return hires || (!capacities.isEmpty() && debriefed);
    }
}
