package app.quorum.process;

import app.quorum.platform.Migrations;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** Starts the engine with the application: schema first, then the engine itself, then our processes. */
@ManagedExecutorDefinition(name = "java:app/concurrent/engine", maxAsync = 4)
@ApplicationScoped
public class Engine {

    private static final int JOB_BACKLOG = 64;
    private static final Duration JOB_LOCK = Duration.ofMinutes(5); // a dead node's job is free again after this

    @Resource(lookup = "java:app/jdbc/quorum")
    DataSource pool;

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transactionManager;

    @Resource(lookup = "java:app/concurrent/engine")
    ManagedExecutorService threads;

    @Inject
    Steps steps;

    @Inject
    Letters letters;

    @Inject
    EngineTransactions transactions;

    @Inject
    Deployments deployments;

    @Inject
    Migrations migrations;

    private @Nullable ProcessEngine engine;

    void start(@Observes @Priority(10) Startup event) throws SQLException {
        migrations.run(Engine::migrate);
        engine = configure().buildProcessEngine();
        deployments.deploy(engine.getRepositoryService());
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
        }
    }

    /** The running engine; an error before start-up has finished. */
    public ProcessEngine running() {
        if (engine == null) {
            throw new IllegalStateException("the process engine has not started");
        }
        return engine;
    }

    private static void migrate(DataSource owner) {
        var schema = new StandaloneProcessEngineConfiguration();
        schema.setDataSource(owner);
        schema.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        schema.setAsyncExecutorActivate(false);
        schema.setEngineName("schema");
        lean(schema).buildProcessEngine().close();
    }

    private ProcessEngineConfiguration configure() {
        var configuration = new ContainerTransactionConfiguration(transactions);
        var jobs = new EngineJobs(threads, JOB_BACKLOG);
        configuration.setClassLoader(Engine.class.getClassLoader());
        configuration.setDataSource(pool);
        configuration.setTransactionManager(transactionManager);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistoryLevel(HistoryLevel.ACTIVITY);
        configuration.setCreateDiagramOnDeploy(false); // the page draws it from the file
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(delegates());
        configuration.setAsyncTaskExecutor(jobs);
        configuration.setAsyncTaskInvokerTaskExecutor(jobs);
        configuration.setAsyncExecutorActivate(true);
        var locks = configuration.getAsyncExecutorConfiguration();
        locks.setAsyncJobLockTime(JOB_LOCK);
        locks.setTimerLockTime(JOB_LOCK);
        return lean(configuration);
    }

    /** All that {@code ${name}} may mean in a BPMN file. */
    private Map<Object, Object> delegates() {
        var delegates = new HashMap<Object, Object>(steps.delegates());
        delegates.putAll(letters.delegates());
        return delegates;
    }

    private static ProcessEngineConfigurationImpl lean(ProcessEngineConfigurationImpl configuration) {
        configuration.setDatabaseType("postgres");
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        return configuration;
    }
}
