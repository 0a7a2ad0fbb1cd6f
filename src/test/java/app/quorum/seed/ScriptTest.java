package app.quorum.seed;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.platform.SeedClock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final SeedClock clock = new SeedClock();
    private final ArrayList<Instant> told = new ArrayList<>();

    @Test
    void ends_so_many_working_days_before_today_and_begins_as_much_earlier_as_its_steps_take() {
        var monday = Timetable.at(Instant.parse("2026-11-23T12:00:00Z"), NEW_YORK);
        var script = new Script();
        script.add(0, LocalTime.of(9, 30), () -> told.add(clock.instant()));
        script.add(2, LocalTime.of(14, 0), () -> told.add(clock.instant()));
        script.add(0, LocalTime.of(15, 0), () -> told.add(clock.instant()));

        script.play(monday, 1, clock::at);

        assertThat(told)
                .containsExactly(
                        Instant.parse("2026-11-18T14:30:00Z"),
                        Instant.parse("2026-11-20T19:00:00Z"),
                        Instant.parse("2026-11-20T20:00:00Z"));
    }

    @Test
    void leaves_the_clock_as_it_was() {
        var before = clock.instant();
        clock.at(Instant.EPOCH, () -> told.add(clock.instant()));

        assertThat(told).containsExactly(Instant.EPOCH);
        assertThat(clock.instant()).isAfterOrEqualTo(before);
    }

    @Test
    void plans_over_the_weekend_for_the_week_after() {
        var friday = Timetable.at(Instant.parse("2026-11-20T12:00:00Z"), NEW_YORK);

        assertThat(friday.after(Instant.parse("2026-11-20T12:00:00Z"), 1, LocalTime.of(14, 0)))
                .isEqualTo("2026-11-23T19:00:00Z");
    }
}
