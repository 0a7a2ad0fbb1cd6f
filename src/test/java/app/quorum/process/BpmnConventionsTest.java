package app.quorum.process;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every file of {@code bpmn/} keeps beyond what the linter asks of any file: names that Java uses, and a drawing. */
class BpmnConventionsTest {

    private static final Map<String, Class<?>> NAMES = Map.ofEntries(
            entry(PipelineProcess.KEY, PipelineProcess.class),
            entry(RoundProcess.KEY, RoundProcess.class),
            entry(DebriefProcess.KEY, DebriefProcess.class),
            entry(ReferenceCheckProcess.KEY, ReferenceCheckProcess.class),
            entry(AdditionalRoundProcess.KEY, AdditionalRoundProcess.class),
            entry(OfferProcess.KEY, OfferProcess.class));

    private static final String WORDS = "[a-z]+([A-Z][a-z]+)*(-[a-z]+([A-Z][a-z]+)*)*";

    static List<ProcessFile> files() {
        return ProcessFile.all();
    }

    @Test
    void each_process_has_its_file_and_its_names() {
        assertThat(files()).extracting(ProcessFile::key).containsExactlyInAnyOrderElementsOf(NAMES.keySet());
        assertThat(files()).allSatisfy(file -> assertThat(file.name()).isEqualTo(file.key() + ".bpmn20.xml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_constant_is_a_name_in_its_file(ProcessFile file) {
        assertThat(constants(file))
                .allMatch(constant -> file.names().contains(constant)
                        || file.documentedWords().contains(constant));
    }

    @ParameterizedTest
    @MethodSource("files")
    void ids_are_words(ProcessFile file) {
        assertThat(Stream.concat(file.flowNodes(), file.elements("sequenceFlow", "message", "process")))
                .allSatisfy(element -> assertThat(element.getAttribute("id")).matches(WORDS));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everything_a_reader_meets_has_a_label(ProcessFile file) {
        var conditions =
                file.elements("conditionExpression").map(Element::getParentNode).map(Element.class::cast);

        assertThat(Stream.concat(file.flowNodes(), conditions))
                .allSatisfy(element -> assertThat(element.getAttribute("name")).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everything_is_drawn_once(ProcessFile file) {
        assertThat(drawn(file, "BPMNShape")).containsExactlyInAnyOrderElementsOf(ids(file.flowNodes()));
        assertThat(drawn(file, "BPMNEdge")).containsExactlyInAnyOrderElementsOf(file.flows());
    }

    private static Set<String> constants(ProcessFile file) {
        return constants(file.key());
    }

    private static Set<String> constants(String processKey) {
        var names = requireNonNull(NAMES.get(processKey), "no names class for process " + processKey);
        return Stream.of(names.getDeclaredFields())
                .filter(field ->
                        field.getType() == String.class && !field.getName().equals("KEY"))
                .map(BpmnConventionsTest::value)
                .collect(toSet());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant + " is not readable from its own package", e);
        }
    }

    private static List<String> drawn(ProcessFile file, String shape) {
        return file.elements(shape)
                .map(drawn -> drawn.getAttribute("bpmnElement"))
                .toList();
    }

    private static List<String> ids(Stream<Element> elements) {
        return elements.map(element -> element.getAttribute("id")).toList();
    }
}
