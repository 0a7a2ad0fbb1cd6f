package app.quorum.application;

import app.quorum.kit.Kits;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Where somebody grades without knowing whom: until the round is revealed they are shown a code name. */
@ApplicationScoped
public class Blinding {

    @Inject
    Access access;

    @Inject
    Applications applications;

    @Inject
    Rounds rounds;

    @Inject
    Kits kits;

    /**
     * What a panelist sees of a requisition's board.
     *
     * @param blind ids of the applications they know by a code name
     * @param named ids of the others they sit for
     */
    record Seats(Set<Long> blind, Set<Long> named) {

        /** Who looks for a name does not find whom they grade blindly. */
        Set<Long> shown(boolean byName) {
            var shown = new HashSet<>(named);
            if (!byName) {
                shown.addAll(blind);
            }
            return shown;
        }
    }

    Seats seats(Actor actor, long requisitionId) {
        var seats = new Seats(new HashSet<>(), new HashSet<>());
        for (var application : applications.ofPanelist(requisitionId, actor.username())) {
            (hides(actor, application) ? seats.blind() : seats.named()).add(application.id());
        }
        return seats;
    }

    /** Whether all that the actor does on the application is to grade it blindly. */
    boolean hides(Actor actor, Application application) {
        return access.of(actor, application).equals(Set.of(Capacity.PANELIST))
                && ReadApplications.blind(actor, kits.published(application.kitId()), rounds.of(application.id()));
    }
}
