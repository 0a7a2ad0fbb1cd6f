package app.quorum.process;

import java.util.List;
import java.util.Map;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.engine.test.FlowableExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/** One in-memory engine with our files and planned delegates for all process tests; gives each test its own hire. */
class EngineExtension extends FlowableExtension {

    private static final PlannedDelegates DELEGATES = new PlannedDelegates();
    private static final ProcessEngine ENGINE = start();

    private static ProcessEngine start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:process-tests;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512");
        configuration.setBeans(DELEGATES.beans());
        configuration.setCreateDiagramOnDeploy(false); // a picture per file and deployment, which nobody asks for
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setTypedEventListeners(
                Map.of(FlowableEngineEventType.SEQUENCEFLOW_TAKEN.name(), List.of(new TakenFlows())));
        var engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        ProcessFile.all().forEach(file -> deployment.addClasspathResource(file.resource()));
        deployment.deploy();
        return engine;
    }

    @Override
    protected ProcessEngine createProcessEngine(ExtensionContext context) {
        return ENGINE;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Hire.class || super.supportsParameter(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Hire.class
                ? new Hire(ENGINE, DELEGATES)
                : super.resolveParameter(parameter, context);
    }

    /** What a test leaves running would fire its timers in the next one. */
    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        var runtime = ENGINE.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .excludeSubprocesses(true)
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "test is over"));
        super.afterEach(context);
    }
}
