package app.quorum.debrief;

import app.quorum.application.OpenRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Adds the round that a MAYBE asked for. */
@ApplicationScoped
public class PlanAdditionalRound {

    @Inject
    Debriefs debriefs;

    @Inject
    OpenRound openRound;

    /** Answers the key of the round. */
    @Transactional
    public String plan(long applicationId) {
        var decision = debriefs.last(applicationId).map(Debrief::decision).orElse(null);
        List<String> categories = decision == null ? List.of() : decision.categories();
        if (categories.isEmpty()) {
            throw new IllegalStateException("application " + applicationId + " was not decided MAYBE");
        }
        return openRound.add(applicationId, categories);
    }
}
