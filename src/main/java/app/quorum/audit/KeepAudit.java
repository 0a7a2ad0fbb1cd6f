package app.quorum.audit;

import app.quorum.shared.Change;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;

/** Writes down every change in the transaction that it belongs to, and before anything follows from it. */
@ApplicationScoped
public class KeepAudit {

    @Inject
    AuditEntries entries;

    @Inject
    Clock clock;

    void happened(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Change event) {
        entries.add(event, clock.instant());
    }
}
