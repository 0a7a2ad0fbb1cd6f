package app.quorum.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KitParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minutes: 30     | minuts: 30       | /rounds/0/minuts  | is unknown; known here are [key, name, minutes",
                "minutes: 30     | minuts: 30       | /rounds/0/minutes | is missing",
                "minutes: 30     | minutes: 30.5    | /rounds/0/minutes | must be a whole number, but is 30.5",
                "minutes: 30     | minutes: '30'    | /rounds/0/minutes | must be a whole number, but is \"30\"",
                "minutes: 30     | minutes:         | /rounds/0/minutes | is missing",
                "minimum: 3      | minimum: high    | /rounds/0/minimum | must be a number, but is \"high\"",
                "minimum: 3      | minimum: 3.0000001 | /rounds/0/minimum | must have at most 6 decimals",
                "name: Poor      | name: 1          | /scale/0/name     | must be text; quote it if it is: 1",
                "name: Poor      | name: ' '        | /scale/0/name     | must not be empty",
                "anonymous: false| anonymous: off   | /rounds/0/anonymous | must be true or false, but is \"off\"",
                "path: OFFER     | path: offer      | /debrief/options/0/path | must be one of [OFFER, ",
                "thankYou: PT24H | thankYou: 24h    | /deadlines/thankYou | must be an ISO-8601 duration such as PT24H",
                "keepWarm: P3D   | keepWarm: PT72H  | /deadlines/keepWarm | must be an ISO-8601 duration such as P3D",
                "rounds:         | rounds: none\\nx: | /rounds           | must be a list",
                "matrix:         | matrix: none\\nx: | /matrix           | must be a mapping of keys to values",
                "name: Poor      | name: *poor      | /scale/0/name     | refers to another part of the text",
                "version: 1      | version: 1\\nversion: 2 | /version    | is written twice in one place",
            })
    void refuses_what_has_another_shape(String passage, String replacement, String pointer, String message) {
        var text = SeedKit.with(passage, replacement.replace("\\n", "\n"));

        assertThat(findings(text)).anySatisfy(finding -> {
            assertThat(finding.pointer()).isEqualTo(pointer);
            assertThat(finding.message()).startsWith(message);
        });
    }

    @Test
    void tells_the_line_of_an_unknown_key() {
        assertThat(findings(SeedKit.with("anonymous: false", "anonymous: false\n    colour: red")))
                .containsExactly(error("/rounds/0/colour", lineOf("anonymous: false") + 1, messageOfColour()));
    }

    @Test
    void tells_the_line_around_a_missing_key() {
        assertThat(findings(SeedKit.with("    minutes: 45\n", "")))
                .containsExactly(error("/rounds/1/minutes", lineOf("  - key: technical-phone-screen"), "is missing"));
    }

    @Test
    void tells_everything_at_once() {
        var text = SeedKit.with("quorum: 3", "quorum: three").replace("silentBallot: true", "silentBallot: sure");

        assertThat(findings(text))
                .extracting(Finding::pointer)
                .containsExactly("/debrief/quorum", "/debrief/silentBallot");
    }

    @Test
    void tells_the_line_where_the_text_breaks_off() {
        assertThat(findings("key: a\nname: [unclosed\nrole: b")).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.message()).startsWith("is not well-formed: ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "hello", "[]", "- a", "null", "# only a comment"})
    void refuses_what_is_no_mapping(String text) {
        assertThat(findings(text)).extracting(Finding::pointer).containsExactly("");
    }

    @Test
    void refuses_a_second_document() {
        assertThat(findings(SeedKit.text() + "\n---\nkey: other\n")).isNotEmpty();
    }

    @Test
    void says_all_of_it_in_the_message() {
        assertThatThrownBy(() -> KitParser.parse(SeedKit.with("quorum: 3", "quorum: 0")))
                .hasMessage("line " + lineOf("quorum: 3") + ", /debrief/quorum: must be at least 1, but is 0");
    }

    private static List<Finding> findings(String text) {
        return catchThrowableOfType(InvalidKit.class, () -> KitParser.parse(text))
                .findings();
    }

    private static int lineOf(String passage) {
        var before = SeedKit.text().substring(0, SeedKit.text().indexOf(passage));
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }

    private static String messageOfColour() {
        return "is unknown; known here are [key, name, minutes, audience, objectives, panel, minimum, sections,"
                + " competencies, greenFlags, redFlags, proceedIf, rejectIf, brief, takeHome, anonymous]";
    }

    private static Finding error(String pointer, int line, String message) {
        return new Finding(pointer, line, Finding.Severity.ERROR, message);
    }
}
