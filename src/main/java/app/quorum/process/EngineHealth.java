package app.quorum.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the process engine runs, takes jobs and has lost none of them for good. */
@Readiness
@ApplicationScoped
public class EngineHealth implements HealthCheck {

    @Inject
    Engine engine;

    @Override
    public HealthCheckResponse call() {
        var running = engine.running();
        return HealthCheckResponse.named("engine")
                .withData(
                        "deadJobs",
                        running.getManagementService()
                                .createDeadLetterJobQuery()
                                .count())
                .status(running.getProcessEngineConfiguration()
                        .getAsyncExecutor()
                        .isActive())
                .build();
    }
}
