package app.quorum.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a kit is accepted with, but its author should know. */
class KitWarningTest {

    private static final String IMPLIED =
            "/matrix/total is implied by the minimums: whoever reaches them all has at least "
                    + "7/2, and no more than 3.5 is asked";
    private static final String UNSENT = "/messages/20/key is never sent: approvalRequested";

    @Test
    void the_architect_kit_asks_for_a_total_that_its_minimums_imply() {
        assertThat(warnings(SeedKit.text())).containsExactly(IMPLIED, UNSENT);
    }

    @ParameterizedTest
    @CsvSource({"3.4999, true", "3.5, true", "3.5001, false", "4, false"})
    void a_total_is_implied_exactly_up_to_the_mean_of_the_minimums(String total, boolean implied) {
        assertThat(warnings(SeedKit.with("total: 3.5", "total: " + total)))
                .filteredOn(warning -> warning.startsWith("/matrix/total"))
                .hasSize(implied ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "raters: 2 | raters: 3 | /matrix/categories/2 needs 3 different raters, but the smallest panels may be the "
                        + "same 2 for technical-deep-dive",
                "quorum: 3 | quorum: 4 | /debrief/quorum asks for 4 participants, but the smallest panels may leave only 3",
                "quorum: 3 | quorum: 23 | /debrief/quorum asks for 23 participants, but the smallest panels may leave only 3",
                "quorum: 3 | quorum: 1 | /debrief/quorum lets one person decide alone",
                "additional:\\n  most: 1 | additional:\\n  most: 0 | /debrief/options/2 can never be decided: the kit allows no "
                        + "additional round",
                "messages: | messages:\\n  - { key: birthday, to: CANDIDATE, subject: Hooray, body: '{cake}' } | "
                        + "/messages/0/key is never sent: birthday",
            })
    void warns_of(String passage, String replacement, String warning) {
        assertThat(warnings(SeedKit.text())).doesNotContain(warning);
        assertThat(warnings(SeedKit.with(passage.replace("\\n", "\n"), replacement.replace("\\n", "\n"))))
                .contains(warning);
    }

    @Test
    void a_quorum_of_two_is_nothing_to_speak_of() {
        assertThat(warnings(SeedKit.with("quorum: 3", "quorum: 2"))).containsExactly(IMPLIED, UNSENT);
    }

    @Test
    void a_take_home_that_no_round_is_announces_nothing() {
        var kit = SeedKit.text();
        var from = kit.indexOf("    takeHome:\n");
        var until = kit.indexOf("    competencies:\n", from);
        var interview = kit.substring(0, from).replace("    minutes: 0\n", "    minutes: 30\n") + kit.substring(until);

        assertThat(warnings(interview)).contains("/messages/2/key is never sent: takeHomeSet");
    }

    private static List<String> warnings(String text) {
        return KitCheck.findings(KitParser.parse(text)).stream()
                .filter(finding -> finding.severity() == Finding.Severity.WARNING)
                .map(finding -> finding.pointer() + " " + finding.message())
                .toList();
    }
}
