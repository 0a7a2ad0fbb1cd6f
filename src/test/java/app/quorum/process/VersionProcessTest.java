package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which version of the called processes an application meets when files are deployed while it runs. */
@ExtendWith(EngineExtension.class)
class VersionProcessTest {

    private RepositoryService repository;
    private RuntimeService runtime;

    @BeforeEach
    void engine(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** Flowable 7.2.0 cannot delete a newer version whose timer event subprocess reads a variable: add a whole one. */
    @AfterEach
    void deployAllAgain() {
        deploy(ProcessFile.all());
    }

    @Test
    void running_application_keeps_the_versions_it_began_with(Hire hire) {
        hire.start();
        var newer = deploy(ProcessFile.all());

        hire.pass("recruiter-screen");

        assertThat(runtime.createProcessInstanceQuery().list())
                .hasSize(2)
                .extracting(ProcessInstance::getDeploymentId)
                .doesNotContain(newer);
    }

    @Test
    void file_deployed_alone_calls_the_newest_parts(Hire hire) {
        var alone = deploy(ProcessFile.all().stream()
                .filter(file -> file.key().equals(PipelineProcess.KEY))
                .toList());

        hire.start();

        assertThat(runtime.createProcessInstanceQuery().list())
                .hasSize(2)
                .extracting(ProcessInstance::getDeploymentId)
                .containsOnlyOnce(alone);
    }

    private String deploy(List<ProcessFile> files) {
        var builder = repository.createDeployment();
        files.forEach(file -> builder.addClasspathResource(file.resource()));
        return builder.deploy().getId();
    }
}
