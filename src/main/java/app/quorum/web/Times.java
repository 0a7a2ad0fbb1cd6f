package app.quorum.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Times in the reader's language and zone.
 *
 * @param now when the page was asked for
 */
public record Times(Locale locale, ZoneId zone, Instant now) {

    private static final Duration SOON = Duration.ofDays(1);

    /** Such as {@code Thu 26 Nov}; with the year if it is another one. */
    public String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    public String day(LocalDate date) {
        boolean isThisYear = date.getYear() == now.atZone(zone).getYear();
        boolean isGerman = locale.getLanguage().equals("de");
        var pattern = (isGerman ? "EE d. MMM" : "EE d MMM") + (isThisYear ? "" : " yyyy");
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** Such as {@code 14:30}, or {@code 2:30 PM} where people say so. */
    public String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    public String dayTime(Instant at) {
        return day(at) + ", " + time(at);
    }

    /** To the second and with the zone's name, for who needs to know exactly. */
    public String exact(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(at.atZone(zone))
                + " " + zone.getDisplayName(TextStyle.SHORT, locale);
    }

    /** How far away, without saying in which direction: {@code 3 days}, {@code 5 h}, {@code 20 min}. */
    public String distance(Instant at) {
        return distance(Duration.between(now, at).abs());
    }

    public String distance(Duration length) {
        if (length.toDays() >= 2) {
            return Texts.of(locale, "common.days", length.toDays());
        }
        return length.toHours() >= 1
                ? Texts.of(locale, "common.hours", length.toHours())
                : Texts.of(locale, "common.minutes", Math.max(1, length.toMinutes()));
    }

    /** What a deadline says today: {@code 3 days late}, {@code in 5 h}. */
    public String due(Instant deadline) {
        return Texts.of(locale, isLate(deadline) ? "common.late" : "common.in", distance(deadline));
    }

    public boolean isLate(Instant deadline) {
        return deadline.isBefore(now);
    }

    /** The class of a deadline: {@code late}, {@code soon} or {@code later}. */
    public String tone(Instant deadline) {
        if (isLate(deadline)) {
            return "late";
        }
        return deadline.isBefore(now.plus(SOON)) ? "soon" : "later";
    }
}
