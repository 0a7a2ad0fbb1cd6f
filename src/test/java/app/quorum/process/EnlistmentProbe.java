package app.quorum.process;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** Asks, from within engine commands, whether two connections of the pool are in one database transaction. */
@ApplicationScoped
public class EnlistmentProbe implements JavaDelegate {

    /** Answers of jobs, timers and start-up by where they were asked; a delegate named by class is no CDI bean. */
    static final Map<String, Boolean> ANSWERS = new ConcurrentHashMap<>();

    @Resource(lookup = "java:app/jdbc/quorum")
    DataSource pool;

    @Inject
    Engine engine;

    void start(@Observes @Priority(20) Startup event) {
        ANSWERS.put("start-up", insideCommand());
    }

    @Override
    public void execute(DelegateExecution execution) {
        var probe = CDI.current().select(EnlistmentProbe.class).get();
        ANSWERS.put(execution.getCurrentActivityId(), probe.sameTransaction());
    }

    /** Within one engine command, and whatever transaction the caller has. */
    boolean insideCommand() {
        return engine.running().getManagementService().executeCommand(context -> sameTransaction());
    }

    /** As {@link #insideCommand}, with a transaction of the caller's around it. */
    @Transactional
    public boolean insideTransaction() {
        return insideCommand() && sameTransaction();
    }

    boolean sameTransaction() {
        return transactionId().equals(transactionId());
    }

    private String transactionId() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select txid_current()")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
