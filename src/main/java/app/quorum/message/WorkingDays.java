package app.quorum.message;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts days from Monday to Friday; holidays differ from place to place and count as any day. */
final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /** The day that is so many working days later: three after a Friday is the Wednesday. */
    static LocalDate after(LocalDate day, int workingDays) {
        var later = day;
        for (int left = workingDays; left > 0; ) {
            later = later.plusDays(1);
            left -= WEEKEND.contains(later.getDayOfWeek()) ? 0 : 1;
        }
        return later;
    }
}
