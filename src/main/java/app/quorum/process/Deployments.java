package app.quorum.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.flowable.engine.RepositoryService;

/** The process files that ship with the application: one deployment, so that callers and called stay in step. */
@ApplicationScoped
public class Deployments {

    private static final List<String> FILES = List.of(
            PipelineProcess.KEY,
            RoundProcess.KEY,
            DebriefProcess.KEY,
            ReferenceCheckProcess.KEY,
            AdditionalRoundProcess.KEY,
            OfferProcess.KEY);

    /** Makes a new version if any file changed, and nothing otherwise. */
    void deploy(RepositoryService repository) {
        var deployment = repository.createDeployment().name(PipelineProcess.KEY).enableDuplicateFiltering();
        FILES.forEach(file -> deployment.addClasspathResource("bpmn/" + file + ".bpmn20.xml"));
        deployment.deploy();
    }
}
