package app.quorum.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.kit.MessageTemplate;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void fills_in_subject_and_body() {
        var letter = Letter.of(template("Debrief: {candidate}", "{candidate} as {role}"), facts("Ada", "architect"));

        assertThat(letter).isEqualTo(new Letter("Debrief: Ada", "Ada as architect", null));
    }

    @Test
    void does_not_read_facts_as_templates() {
        var letter = Letter.of(template("{role}", "{candidate}"), facts("{role} $1 \\", "architect"));

        assertThat(letter.body()).isEqualTo("{role} $1 \\");
    }

    @Test
    void refuses_a_placeholder_that_nobody_knows() {
        assertThatThrownBy(() -> Letter.of(template("Hello", "until {expiresAt}"), facts("Ada", "architect")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{expiresAt}")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void keeps_a_name_from_adding_headers() {
        var letter =
                Letter.of(template("Debrief: {candidate}", ""), facts("Ada\r\nBcc: all@example.test", "architect"));

        assertThat(letter.subject()).isEqualTo("Debrief: Ada Bcc: all@example.test");
    }

    @Test
    void writes_times_with_their_offset() {
        assertThat(Facts.time(Instant.parse("2026-03-02T14:05:00Z"))).isEqualTo("2 March 2026, 14:05 UTC+00:00");
    }

    private static MessageTemplate template(String subject, String body) {
        return new MessageTemplate("test", MessageTemplate.Recipient.CANDIDATE, subject, body);
    }

    private static Map<String, String> facts(String candidate, String role) {
        return Map.of("candidate", candidate, "role", role);
    }
}
