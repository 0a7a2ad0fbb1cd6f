package app.quorum.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.Execution;
import org.jspecify.annotations.Nullable;

/** Moves an instance on from where it waits. */
@ApplicationScoped
public class Waits {

    @Inject
    Engine engine;

    /**
     * Moves on from a wait, which the instance must have reached: else domain and engine have come apart, and the
     * command that noticed it is rolled back.
     */
    void leave(String businessKey, String wait, Map<String, Object> outcome) {
        if (!leaveIfThere(businessKey, wait, outcome)) {
            throw new IllegalStateException("process " + businessKey + " does not wait at " + wait);
        }
    }

    /** Moves on if the instance is there; answers whether it was. */
    boolean leaveIfThere(String businessKey, String wait, Map<String, Object> outcome) {
        var waiting = waiting(businessKey, wait);
        if (waiting == null) {
            return false;
        }
        runtime().trigger(waiting.getId(), outcome);
        return true;
    }

    /** Tells the instance what has changed, if it is there, and lets it wait on. */
    void noteIfThere(String businessKey, String wait, Map<String, Object> news) {
        var waiting = waiting(businessKey, wait);
        if (waiting != null) {
            runtime().setVariables(waiting.getId(), news);
        }
    }

    private @Nullable Execution waiting(String businessKey, String wait) {
        return runtime()
                .createExecutionQuery()
                .processInstanceBusinessKey(businessKey, true)
                .activityId(wait)
                .singleResult();
    }

    /** Tells an application's own instance a message that one of its event subprocesses starts by. */
    void tell(long applicationId, String message) {
        Execution listening = listening(applicationId, message);
        if (listening == null) {
            throw new IllegalStateException("process " + applicationId + " does not listen for " + message);
        }
        runtime().messageEventReceived(message, listening.getId());
    }

    private @Nullable Execution listening(long applicationId, String message) {
        return runtime()
                .createExecutionQuery()
                .processInstanceBusinessKey(PipelineProcess.businessKey(applicationId), true)
                .messageEventSubscriptionName(message)
                .singleResult();
    }

    private RuntimeService runtime() {
        return engine.running().getRuntimeService();
    }
}
