package app.quorum.seed;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** Working days of the company, seen from today. */
record Timetable(ZoneId zone, LocalDate today) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static Timetable at(Instant now, ZoneId zone) {
        return new Timetable(zone, LocalDate.ofInstant(now, zone));
    }

    /** So many working days before that day. */
    LocalDate before(LocalDate day, int days) {
        return move(day, days, -1);
    }

    Instant past(int days, LocalTime time) {
        return instant(before(today, days), time);
    }

    Instant after(Instant moment, int days, LocalTime time) {
        return instant(move(LocalDate.ofInstant(moment, zone), days, 1), time);
    }

    Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static LocalDate move(LocalDate day, int days, int direction) {
        var moved = day;
        for (int left = days; left > 0; ) {
            moved = moved.plusDays(direction);
            left -= WEEKEND.contains(moved.getDayOfWeek()) ? 0 : 1;
        }
        return moved;
    }
}
