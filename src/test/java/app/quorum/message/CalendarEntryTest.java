package app.quorum.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    private static final Instant START = Instant.parse("2026-03-02T14:00:00Z");

    @Test
    void says_when_and_where() {
        assertThat(entry("System design", "Room 4").text().split("\r\n", -1))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Quorum//Interviews//EN",
                        "BEGIN:VEVENT",
                        "UID:interview-7-system-design@quorum.test",
                        "DTSTAMP:20260228T090000Z",
                        "SEQUENCE:1",
                        "DTSTART:20260302T140000Z",
                        "DTEND:20260302T150000Z",
                        "SUMMARY:System design",
                        "LOCATION:Room 4",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        "");
    }

    @Test
    void escapes_what_has_a_meaning_in_text() {
        assertThat(entry("a;b,c\\d", "1 Main St\r\nBEGIN:VALARM").text())
                .contains("SUMMARY:a\\;b\\,c\\\\d\r\n")
                .contains("LOCATION:1 Main St\\nBEGIN:VALARM\r\n");
    }

    @Test
    void folds_long_lines_between_characters() {
        var text = entry("Rund", "ü".repeat(100)).text();

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("LOCATION:" + "ü".repeat(100));
    }

    private static CalendarEntry entry(String summary, String location) {
        return new CalendarEntry(
                "interview-7-system-design@quorum.test",
                1,
                summary,
                location,
                START,
                START.plusSeconds(3600),
                Instant.parse("2026-02-28T09:00:00Z"));
    }
}
