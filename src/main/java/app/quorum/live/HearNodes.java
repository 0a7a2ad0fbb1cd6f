package app.quorum.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears what any node tells, on a connection and a thread of its own. Nothing is known of the time while the connection was
 * lost, so that afterwards everything may have changed.
 */
@ApplicationScoped
public class HearNodes {

    private static final Logger LOG = Logger.getLogger(HearNodes.class.getName());
    private static final String NAME = "quorum-hear-nodes";
    private static final int WAIT_MILLIS = 10_000;
    private static final int PATIENCE_SECONDS = 5;

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Inject
    Line line;

    @Inject
    ObjectMapper json;

    @Inject
    Streams streams;

    void start(@Observes @Priority(50) Startup event) {
        Threads.thread(this::run).start();
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
    }

    private void run() {
        do {
            try (var connection = line.open(NAME)) {
                hear(connection);
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "changes are not heard for now", e);
            }
        } while (!isStopped());
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Line.CHANNEL);
        }
        streams.lostTrack();
        var postgres = connection.unwrap(PGConnection.class);
        while (stopped.getCount() > 0 && connection.isValid(PATIENCE_SECONDS)) {
            for (var notification : postgres.getNotifications(WAIT_MILLIS)) {
                hear(notification);
            }
        }
    }

    private void hear(PGNotification notification) {
        try {
            streams.tell(json.readValue(notification.getParameter(), Notice.class));
        } catch (JsonProcessingException e) {
            LOG.log(Level.WARNING, "another version told what this one does not understand", e);
        }
    }

    /** Waits a little before another try. */
    private boolean isStopped() {
        try {
            return stopped.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
