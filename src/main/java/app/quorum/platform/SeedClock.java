package app.quorum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Where time enters: everything that needs it has a {@link Clock} injected, which is this one. It says the time of the
 * machine, except to a thread that tells what happened earlier; only {@code seed} does that.
 */
@ApplicationScoped
public class SeedClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> TOLD = new ThreadLocal<>();

    private final Clock machine = Clock.systemUTC();

    /** Does something as if it were done at that time; for this thread alone. */
    public void at(Instant time, Runnable what) {
        TOLD.set(time);
        try {
            what.run();
        } finally {
            TOLD.remove();
        }
    }

    @Override
    public Instant instant() {
        var time = TOLD.get();
        return time == null ? machine.instant() : time;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("times here are instants; whoever shows one chooses the zone");
    }
}
