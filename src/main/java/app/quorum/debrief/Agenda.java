package app.quorum.debrief;

import app.quorum.shared.NotFound;
import app.quorum.shared.RuleViolation;
import java.time.Instant;
import java.util.List;

/** The steps of one debrief, of which one at most is running. */
record Agenda(List<AgendaStep> steps) {

    /** The step before it ends. */
    void start(String key, Instant now) {
        var next = steps.stream()
                .filter(s -> s.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("the agenda has no such step"));
        if (next.startedAt() != null) {
            throw new RuleViolation("step-already-started", "step " + key + " was started before");
        }
        end(now);
        next.start(now);
    }

    /** Ends what is running. */
    void end(Instant now) {
        steps.forEach(step -> step.endIfRunning(now));
    }
}
