package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: engine and rows are in one transaction, whoever starts it. */
@ExtendWith(ArquillianExtension.class)
class EngineIT {

    @Inject
    Engine engine;

    @Inject
    EnlistmentProbe probe;

    @Inject
    RowAndStep command;

    @Resource(lookup = "java:app/jdbc/quorum")
    DataSource pool;

    @Deployment
    static WebArchive archive() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("quorum.war")))
                .addClasses(EngineIT.class, EnlistmentProbe.class, FailingStep.class, RowAndStep.class)
                .addAsLibrary(assertions())
                .addAsResource("process/probe.bpmn20.xml");
    }

    private static File assertions() {
        return new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    @BeforeEach
    void deploy() {
        engine.running()
                .getRepositoryService()
                .createDeployment()
                .name("probe")
                .enableDuplicateFiltering()
                .addClasspathResource("process/probe.bpmn20.xml")
                .deploy();
    }

    @Test
    void a_command_is_enlisted_without_a_transaction_around_it() {
        assertThat(probe.insideCommand()).isTrue();
    }

    @Test
    void a_command_is_enlisted_in_the_transaction_around_it() {
        assertThat(probe.insideTransaction()).isTrue();
    }

    @Test
    void jobs_timers_and_the_start_are_enlisted() {
        engine.running().getRuntimeService().startProcessInstanceByKey("probe");

        await(() -> EnlistmentProbe.ANSWERS.containsKey("timer"));
        assertThat(EnlistmentProbe.ANSWERS).isEqualTo(Map.of("start-up", true, "job", true, "timer", true));
    }

    @Test
    void a_command_that_fails_leaves_neither_its_row_nor_its_step() throws SQLException {
        start("command@example.test");

        assertThatThrownBy(() -> command.run("command@example.test", Map.of("email", "command@example.test"), true))
                .hasMessageContaining("the command fails");
        assertThat(candidates("command@example.test")).isZero();
        assertThat(candidates("step-command@example.test")).isZero();
        assertThat(activities("command@example.test")).containsExactly("wait");
    }

    @Test
    void a_step_that_fails_takes_back_its_row_and_the_command_that_led_to_it() throws SQLException {
        start("step@example.test");

        assertThatThrownBy(() ->
                        command.run("step@example.test", Map.of("email", "step@example.test", "fail", true), false))
                .hasMessageContaining("the step fails");
        assertThat(candidates("step@example.test")).isZero();
        assertThat(candidates("step-step@example.test")).isZero();
        assertThat(activities("step@example.test")).containsExactly("wait");
    }

    @Test
    void a_command_that_succeeds_leaves_its_rows_and_its_step() throws SQLException {
        start("good@example.test");

        command.run("good@example.test", Map.of("email", "good@example.test"), false);
        assertThat(candidates("good@example.test")).isOne();
        assertThat(candidates("step-good@example.test")).isOne();
        assertThat(activities("good@example.test")).containsExactly("next");
    }

    private void start(String businessKey) {
        engine.running().getRuntimeService().startProcessInstanceByKey("waiting", businessKey);
    }

    private List<String> activities(String businessKey) {
        return engine
                .running()
                .getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(businessKey, true)
                .onlyChildExecutions()
                .list()
                .stream()
                .map(e -> e.getActivityId())
                .toList();
    }

    private long candidates(String email) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement("select count(*) from candidate where email = ?")) {
            statement.setString(1, email);
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** A job is acquired within seconds; the engine tells nobody when. */
    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
