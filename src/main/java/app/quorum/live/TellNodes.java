package app.quorum.live;

import app.quorum.live.Notice.About;
import app.quorum.requisition.RequisitionChanged;
import app.quorum.requisition.RequisitionClosed;
import app.quorum.requisition.RequisitionOpened;
import app.quorum.shared.Change;
import app.quorum.shared.Happening;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells every node, this one included, what has changed: after the commit, all that waits in one statement. Within the
 * transaction, PostgreSQL would let commits through one by one.
 *
 * @see <a href="file:src/doc/adr/0022-tell-changes-after-the-commit.md">ADR 22: tell changes after the commit</a>
 */
@ApplicationScoped
public class TellNodes {

    private static final Logger LOG = Logger.getLogger(TellNodes.class.getName());
    private static final int MOST = 10_000;
    private static final int PATIENCE_SECONDS = 2;

    @Inject
    Line line;

    @Inject
    Threads threads;

    @Inject
    ObjectMapper json;

    private final Backlog<Notice> backlog = new Backlog<>(task -> threads.own().execute(task), MOST, this::tell);
    private @Nullable Connection connection; // one thread at a time has it: the backlog's

    void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) Happening event) {
        add(event, About.APPLICATION, event.applicationId());
    }

    void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) RequisitionOpened event) {
        add(event, About.REQUISITION, event.requisitionId());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RequisitionChanged event) {
        add(event, About.REQUISITION, event.requisitionId());
    }

    void closed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RequisitionClosed event) {
        add(event, About.REQUISITION, event.requisitionId());
    }

    private void add(Change event, About about, long number) {
        if (!backlog.add(new Notice(UUID.randomUUID().toString(), event.called(), about, number))) {
            LOG.log(Level.WARNING, "pages are not told of a change: {0} others wait", MOST);
        }
    }

    private void tell(List<Notice> changes) {
        try (var statement =
                open().prepareStatement("select pg_notify('" + Line.CHANNEL + "', change) from unnest(?) change")) {
            var texts = changes.stream().map(this::text).toArray();
            statement.setArray(1, statement.getConnection().createArrayOf("text", texts));
            statement.execute();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "pages are not told of " + changes.size() + " changes", e);
        }
    }

    /** Kept open, since somebody always has something to tell; another one after it has failed. */
    private Connection open() throws SQLException {
        if (connection == null || !connection.isValid(PATIENCE_SECONDS)) {
            close();
            connection = line.open("quorum-tell-nodes");
        }
        return connection;
    }

    @PreDestroy
    void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "a connection was gone already", e);
        }
    }

    private String text(Notice change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change is always written", e);
        }
    }
}
