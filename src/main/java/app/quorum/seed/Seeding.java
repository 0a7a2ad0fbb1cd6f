package app.quorum.seed;

import app.quorum.platform.SeedClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a start fills the database with, by {@code quorum.seed}: {@code none} (the default), {@code empty} for the kits
 * alone, {@code demo} for the kits and a company that hires by them.
 */
@ApplicationScoped
public class Seeding {

    private static final Logger LOG = Logger.getLogger(Seeding.class.getName());
    private static final Duration KITS_BEFORE = Duration.ofDays(120); // older than the demo's requisitions

    @Inject
    @ConfigProperty(name = "quorum.seed", defaultValue = "none")
    String seed;

    @Inject
    SeedKits seedKits;

    @Inject
    SeedCompany seedCompany;

    @Inject
    SeedClock clock;

    /** After the engine, which starts at 10. */
    void start(@Observes @Priority(100) Startup event) {
        switch (seed) {
            case "none" -> LOG.fine("nothing to seed");
            case "empty" -> seedKits.seed();
            case "demo" -> demo();
            default -> throw new IllegalArgumentException("quorum.seed is none, empty or demo, was " + seed);
        }
    }

    private void demo() {
        var begin = clock.instant();
        clock.at(begin.minus(KITS_BEFORE), seedKits::seed);
        seedCompany.seed();
        LOG.log(
                Level.INFO,
                "demo company ready after {0} s",
                Duration.between(begin, clock.instant()).toSeconds());
    }
}
