package app.quorum.process;

import app.quorum.candidate.AddCandidate;
import app.quorum.candidate.Profile;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** A command such as the application's own: a row, a step of the engine, and perhaps a failure at the end. */
@ApplicationScoped
public class RowAndStep {

    @Inject
    AddCandidate addCandidate;

    @Inject
    Waits waits;

    @Transactional
    public void run(String email, Map<String, Object> variables, boolean fail) {
        addCandidate.add(profile(email), Actor.SYSTEM);
        waits.leave(email, "wait", variables);
        if (fail) {
            throw new IllegalStateException("the command fails after the step");
        }
    }

    static Profile profile(String email) {
        return new Profile("Test Person", email, null, null, null, null);
    }
}
