package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.process.lint.BpmnFile;
import app.quorum.process.lint.InvalidProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our files pass; of the bad ones each is refused for the rule it is named after, at the element it says. */
class LintProcessesTest {

    private static final Path BAD = Path.of("src/test/resources/process/bad");

    /** How a bad file begins its documentation: the rules that refuse it, then the element that breaks the first. */
    private static final Pattern EXPECTED =
            Pattern.compile("Refused by ([a-z-]+)(?: and ([a-z-]+))? at ([A-Za-z-]+)\\.");

    static List<Path> bad() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files.sorted().toList();
        }
    }

    @Test
    void finds_nothing_in_our_own_files_and_reads_the_rounds() {
        var report = OurFiles.untouched().lint();

        assertThat(report.findings()).isEmpty();
        assertThat(report.rounds()).containsOnlyKeys(PipelineProcess.KEY);
        assertThat(report.rounds().get(PipelineProcess.KEY)).isEqualTo(ArchitectKit.ROUNDS);
    }

    @Test
    void accepts_a_small_pipeline_that_makes_no_mistake() throws IOException {
        var small = Files.readString(Path.of("src/test/resources/process/one-round.bpmn20.xml"));

        var report = OurFiles.untouched().put(PipelineProcess.KEY, small).lint();

        assertThat(report.findings()).isEmpty();
        assertThat(report.rounds().get("one-round")).containsExactly("screen");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refuses_a_bad_pipeline(Path file) throws IOException {
        var text = Files.readString(file);
        var expected = EXPECTED.matcher(text);
        assertThat(expected.find()).as("says why it is bad").isTrue();

        var findings = OurFiles.untouched().put(PipelineProcess.KEY, text).findings();

        assertThat(findings)
                .extracting(finding -> finding.rule().key() + " at " + finding.element())
                .contains(expected.group(1) + " at " + expected.group(3));
        assertThat(findings)
                .extracting(finding -> finding.rule().key())
                .isSubsetOf(expected.group(1), expected.group(2));
    }

    @Test
    void says_file_element_sentence_and_rule() {
        var report = OurFiles.untouched().without(OfferProcess.KEY).lint();

        assertThatThrownBy(report::orRefuse)
                .isInstanceOf(InvalidProcess.class)
                .hasMessage("middleware-architect, offer: calls a process that is not deployed along: offer (call)"
                        .replace("architect,", "architect.bpmn20.xml,"));
        assertThat(report.rounds()).isEmpty();
    }

    @Test
    void refuses_what_is_no_xml_or_brings_a_document_type() {
        assertThat(List.of("", "<definitions>", "<!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>"))
                .allSatisfy(text -> assertThat(
                                OurFiles.untouched().put("other", text).findings())
                        .extracting(
                                finding -> finding.file() + " " + finding.rule().key())
                        .containsExactly("other.bpmn20.xml well-formed"));
    }

    @Test
    void knows_exactly_the_steps_there_are() {
        assertThat(Names.VOCABULARY.steps().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                new Steps().delegates().keySet(),
                                new Letters().delegates().keySet())
                        .flatMap(names -> names.stream())
                        .toList());
    }

    @Test
    void two_files_of_one_process_are_refused() {
        var ours = OurFiles.untouched();
        var twice = new BpmnFile("again.bpmn20.xml", ours.text(OfferProcess.KEY));

        assertThat(ours.put("again", twice.xml()).findings())
                .extracting(finding -> finding.file() + " " + finding.rule().key())
                .containsExactly("again.bpmn20.xml reference");
    }
}
