package app.quorum.process;

import app.quorum.candidate.AddCandidate;
import app.quorum.shared.Actor;
import jakarta.enterprise.inject.spi.CDI;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** Writes a row and fails, if the process says so. */
public class FailingStep implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var email = execution.getVariable("email", String.class);
        CDI.current().select(AddCandidate.class).get().add(RowAndStep.profile("step-" + email), Actor.SYSTEM);
        if (execution.hasVariable("fail")) {
            throw new IllegalStateException("the step fails after its row");
        }
    }
}
