package app.quorum.message;

import app.quorum.application.Application;
import app.quorum.application.Applications;
import app.quorum.application.Status;
import app.quorum.kit.Kits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Writes to a candidate who has heard nothing for as many working days as the kit allows. */
@ApplicationScoped
public class KeepWarm {

    @Inject
    Applications applications;

    @Inject
    Kits kits;

    @Inject
    Messages messages;

    @Inject
    WriteMessage writeMessage;

    @Inject
    Clock clock;

    /** Asked every day; whole days in UTC count, not hours. */
    @Transactional
    @SuppressWarnings("JavaPeriodGetDays") // a kit counts working days only
    public void writeIfDue(long applicationId) {
        var application = applications.lock(applicationId);
        if (application.status() != Status.ACTIVE) {
            return;
        }
        var last = messages.lastToCandidate(applicationId).orElse(application.startedAt());
        int silence = kits.published(application.kitId()).deadlines().keepWarm().getDays();
        if (!day(clock.instant()).isBefore(WorkingDays.after(day(last), silence))) {
            writeMessage.write(applicationId, "keepWarm", null);
        }
    }

    /** Whether nothing was written to the candidate for that long. */
    public boolean heardNothingFor(Application application, Duration silence) {
        var last = messages.lastToCandidate(application.id()).orElse(application.startedAt());
        return !clock.instant().isBefore(last.plus(silence));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
