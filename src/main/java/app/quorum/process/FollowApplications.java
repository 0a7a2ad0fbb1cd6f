package app.quorum.process;

import app.quorum.application.ApplicationHeld;
import app.quorum.application.ApplicationRejected;
import app.quorum.application.ApplicationResumed;
import app.quorum.application.ApplicationStarted;
import app.quorum.application.ApplicationWithdrawn;
import app.quorum.application.Applications;
import app.quorum.kit.Kits;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;

/** The engine follows what happens to applications as a whole, in the same transaction. */
@ApplicationScoped
public class FollowApplications {

    /** After the observers that record what happened: moving the engine makes the next things happen. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    Engine engine;

    @Inject
    Waits waits;

    @Inject
    Letters letters;

    @Inject
    Applications applications;

    @Inject
    Kits kits;

    void started(@Observes @Priority(LAST) ApplicationStarted event) {
        var kit = kits.published(applications.require(event.applicationId()).kitId());
        engine.running()
                .getRuntimeService()
                .createProcessInstanceBuilder()
                .processDefinitionKey(kit.process())
                .businessKey(PipelineProcess.businessKey(event.applicationId()))
                .variable(PipelineProcess.APPLICATION_ID, event.applicationId())
                .variables(Durations.of(kit.deadlines()))
                .start();
        letters.send(event.applicationId(), "applicationReceived", null);
    }

    void withdrawn(@Observes @Priority(LAST) ApplicationWithdrawn event) {
        waits.tell(event.applicationId(), PipelineProcess.APPLICATION_WITHDRAWN);
    }

    void rejected(@Observes @Priority(LAST) ApplicationRejected event) {
        waits.tell(event.applicationId(), PipelineProcess.APPLICATION_REJECTED);
    }

    void held(@Observes @Priority(LAST) ApplicationHeld event) {
        waits.tell(event.applicationId(), PipelineProcess.APPLICATION_HELD);
    }

    void resumed(@Observes @Priority(LAST) ApplicationResumed event) {
        waits.leave(PipelineProcess.businessKey(event.applicationId()), PipelineProcess.AWAIT_RESUMPTION, Map.of());
    }
}
