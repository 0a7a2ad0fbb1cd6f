package app.quorum.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case spoils the delivered kit at one place and shows the rule that refuses it. */
class KitCheckTest {

    @Test
    void finds_nothing_wrong_with_the_delivered_kit() {
        assertThat(KitCheck.findings(SeedKit.kit())).noneMatch(Finding::isError);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: 4000 | weight: 3500 | /rounds/0/competencies | weights must add up to 100 %, but add up to 95 %",
                "weight: 4000 | weight: 0    | /rounds/0/competencies/0/weight | must be 1 to 10000 basis points, but is 0",
                "share: 500   | share: 499   | /matrix/categories/1 | shares of the competencies that feed "
                        + "architecture-experience must add up to 100 %, but add up to 99.99 %",
                "share: 500   | share: -1    | /rounds/0/competencies/0/share | must be 1 to 10000 basis points, but is -1",
                "category: communication | category: rhetoric | /rounds/0/competencies/1/category | "
                        + "is no category of the matrix: rhetoric",
                "minimum: 3   | minimum: 5.5 | /rounds/0/minimum | must be on the rating scale, 1 to 5, but is 5.5",
                "minimum: 4   | minimum: 0   | /matrix/categories/0/minimum | must be on the rating scale, 1 to 5, but is 0",
                "total: 3.5   | total: 0.5   | /matrix/total | must be on the rating scale, 1 to 5, but is 0.5",
                "raters: 2    | raters: 4    | /matrix/categories/3 | needs 4 raters, but its rounds seat at most 3",
                "total: 3.5   | total: 3.50001 | /matrix/total | must have at most 4 decimals, but is 3.50001",
                "raters: 2    | raters: 0    | /matrix/raters | must be at least 1, but is 0",
                "weight: 500  | weight: 600  | /matrix/categories | weights must add up to 100 %, but add up to 101 %",
                "least: 1, most: 2 | least: 0, most: 2 | /rounds/0/panel/least | must be at least 1, but is 0",
                "least: 1, most: 2 | least: 3, most: 2 | /rounds/0/panel/most | must not be below least, which is 3, but is 2",
            })
    void refuses_weights_and_panels_that_decide_nothing(String passage, String spoilt, String pointer, String message) {
        refuses(SeedKit.with(passage, spoilt), pointer, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key: technical-phone-screen | key: recruiter-screen | /rounds/1/key | appears twice: recruiter-screen",
                "key: recruiter-screen | key: Recruiter Screen | /rounds/0/key | must be lower-case words joined by hyphens",
                "key: celery-architecture | key: orm-optimisation | /rounds/1/sections/0/questions/1/key | appears twice",
                "key: motivation | key: technical-background | /rounds/0/competencies/2/key | appears twice",
                "key: greenfield-only | key: asks-about-users | /rounds/0/redFlags/0/key | is a green flag too",
                "key: strengths | key: concerns | /debrief/agenda/3/key | appears twice: concerns",
                "key: bank-admin-scale | key: bank-request-cycle | /questionBank/0/questions/1/key | appears twice",
                "kind: LEADERSHIP | kind: TECHNICAL | /references/1/kind | appears twice: TECHNICAL",
                "kind: LEADERSHIP | kind: TECHNICAL | /references | lack the kind LEADERSHIP",
                "key: keepWarm | key: agenda | /messages/10/key | appears twice: agenda",
                "key: keepWarm | key: keepCold | /messages | lack one that the process sends: keepWarm",
                "to: CANDIDATE | to: PANELISTS | /messages/0/to | must be CANDIDATE for applicationReceived",
                "Dear {candidate} | Dear {friend} | /messages/0/body | has an unknown placeholder: friend",
                "Dear {candidate} | Dear {panel} | /messages/0/body | has an unknown placeholder: panel",
                "points: 2 | points: 3 | /scale | must explain the ratings 1 to 5 in this order",
            })
    void refuses_keys_and_messages_that_lead_nowhere(String passage, String spoilt, String pointer, String message) {
        refuses(SeedKit.with(passage, spoilt), pointer, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minutes: 45 | minutes: 44 | /rounds/1/sections | must fit the round's 44 minutes, but take 45",
                "minutes: 15 | minutes: 0 | /rounds/1/sections/0/minutes | must be at least 1, but is 0",
                "minutes: 0 | minutes: 10 | /rounds/2/minutes | must be 0 for a take-home",
                "hoursMost: 6 | hoursMost: 2 | /rounds/2/takeHome/hoursMost | must be at least 3, but is 2",
                "deadlineDays: 7 | deadlineDays: 0 | /rounds/2/takeHome/deadlineDays | must be at least 1, but is 0",
                "minutes: 10 } | minutes: 11 } | /debrief/agenda | must take the debrief's 30 minutes, but takes 31",
                "quorum: 3 | quorum: 0 | /debrief/quorum | must be at least 1, but is 0",
                "quorum: 3 | quorum: 24 | /debrief/quorum | asks for 24 participants, but there can be no more than 23",
                "scorecardEscalation: PT24H | scorecardEscalation: PT1H | /deadlines/scorecardEscalation | "
                        + "must come after the reminder, which is at PT1H",
                "LOWER_MEDIAN | LOUDEST_VOICE | /debrief/votingRule | must be LOWER_MEDIAN, UNANIMOUS_YES or MAJORITY_YES",
                "outcome: MAYBE | outcome: STRONG_YES | /debrief/options | must give each of [STRONG_YES, YES, MAYBE, NO]",
                "path: REJECTION | path: OFFER | /debrief/options/3/path | NO must not lead to OFFER",
                "path: OFFER | path: REJECTION | /debrief/options/0/path | STRONG_YES must not lead to REJECTION",
                "share: 3000\\n\\nmatrix | share: 0\\n\\nmatrix | /additional/share | must be 1 to 10000 basis points, but is 0",
                "most: 1\\n | most: -1\\n | /additional/most | must be at least 0, but is -1",
                "least: 1\\n | least: 0\\n | /references/0/least | must be at least 1, but is 0",
                "thankYou: PT24H | thankYou: PT0S | /deadlines/thankYou | must be longer than nothing",
                "keepWarm: P3D | keepWarm: P1M | /deadlines/keepWarm | must be whole working days, such as P3D",
            })
    void refuses_times_and_paths_that_cannot_be(String passage, String spoilt, String pointer, String message) {
        refuses(SeedKit.with(newLines(passage), newLines(spoilt)), pointer, message);
    }

    @Test
    void refuses_a_competency_without_five_anchors() {
        var text = SeedKit.with("          - Has not worked with Django, or only read about decomposition.\n", "");

        refuses(text, "/rounds/0/competencies/0/anchors", "must describe the ratings 1 to 5, one text each, but are 4");
    }

    @Test
    void refuses_a_category_that_nobody_feeds() {
        var text = SeedKit.text().replace("category: system-design", "category: leadership");

        refuses(text, "/matrix/categories/3", "is fed by no competency of any round: system-design");
    }

    @Test
    void refuses_a_round_without_competencies() {
        var kit = SeedKit.text();
        var competencies = kit.indexOf("    competencies:\n");
        var text = kit.substring(0, competencies) + "    competencies: []\n"
                + kit.substring(kit.indexOf("    greenFlags:"));

        refuses(text, "/rounds/0/competencies", "must rate at least one competency");
    }

    @Test
    void refuses_a_kit_without_rounds() {
        var rounds = SeedKit.text().indexOf("\nrounds:");
        var text = SeedKit.text().substring(0, rounds) + "\nrounds: []\n\n"
                + SeedKit.text().substring(SeedKit.text().indexOf("additional:\n"));

        refuses(text, "/rounds", "must hold at least one round");
    }

    private static void refuses(String text, String pointer, String message) {
        var refusal = catchThrowableOfType(InvalidKit.class, () -> KitParser.parse(text));

        assertThat(refusal.findings()).anySatisfy(finding -> {
            assertThat(finding.pointer()).isEqualTo(pointer);
            assertThat(finding.message()).startsWith(message);
            assertThat(finding.line()).isPositive();
        });
    }

    private static String newLines(String passage) {
        return passage.replace("\\n", "\n");
    }
}
