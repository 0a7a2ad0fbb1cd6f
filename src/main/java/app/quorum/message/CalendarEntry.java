package app.quorum.message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An interview for a calendar.
 *
 * @param uid the same for every date of one round, so that a calendar moves the entry
 * @param sequence how many dates the round had before this one
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1">RFC 5545, section 3.6.1</a>
 */
record CalendarEntry(
        String uid,
        int sequence,
        String summary,
        String location,
        Instant startsAt,
        Instant endsAt,
        Instant writtenAt) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE_OCTETS = 75;

    String text() {
        return List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Quorum//Interviews//EN",
                        "BEGIN:VEVENT",
                        "UID:" + uid,
                        "DTSTAMP:" + UTC.format(writtenAt),
                        "SEQUENCE:" + sequence,
                        "DTSTART:" + UTC.format(startsAt),
                        "DTEND:" + UTC.format(endsAt),
                        "SUMMARY:" + escape(summary),
                        "LOCATION:" + escape(location),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .stream()
                .map(line -> fold(line) + "\r\n")
                .collect(Collectors.joining());
    }

    /** Section 3.3.11. */
    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Section 3.1: lines of at most 75 octets, never split within a character. */
    private static String fold(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            var text = Character.toString(character);
            int more = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += more;
        }
        return folded.toString();
    }
}
