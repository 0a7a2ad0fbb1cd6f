package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However our own files are changed: what the linter accepts, no trip comes to grief in. */
class LintPropertyTest {

    private static final Pattern FLOW =
            Pattern.compile("<sequenceFlow id=\"([^\"]+)\"[^>]*sourceRef=\"([^\"]+)\" targetRef=\"([^\"]+)\"");

    private static final Pattern NODE =
            Pattern.compile("<(?:endEvent|serviceTask|receiveTask|callActivity|exclusiveGateway) id=\"([^\"]+)\"");

    private static final Pattern WORD = Pattern.compile("'[A-Z_]+'|\\$\\{[a-z]+[A-Za-z]*}");

    static Stream<String> processes() {
        return Stream.of(
                PipelineProcess.KEY,
                RoundProcess.KEY,
                DebriefProcess.KEY,
                ReferenceCheckProcess.KEY,
                AdditionalRoundProcess.KEY,
                OfferProcess.KEY);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void no_trip_through_our_files_comes_to_grief() {
        assertThat(Trips.scandals(OurFiles.untouched().files(), PipelineProcess.KEY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offer-gate-on-the-default",
                "offer-gate-swapped",
                "offer-gate-passed-by",
                "offer-gate-remembered",
                "offer-gate-asked-earlier",
                "offer-gate-used-twice",
                "offer-gate-from-anywhere",
                "offer-gate-when-time-is-up",
                "offer-gate-of-a-round",
                "silent-end-after-the-choice",
                "silent-end-of-a-withdrawal",
                "silent-end-after-a-note",
                "round-again",
                "round-left-out",
                "round-cut-off"
            })
    void trips_through_bad_files_do(String bad) throws IOException {
        var text = Files.readString(Path.of("src/test/resources/process/bad", bad + ".bpmn20.xml"));

        assertThat(Trips.scandals(
                        OurFiles.untouched().put(PipelineProcess.KEY, text).files(), "one-round"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void no_single_flow_can_be_left_out(String key) {
        var text = OurFiles.untouched().text(key);
        var flows = Pattern.compile("<sequenceFlow [^>]*/>|<sequenceFlow (?s:.*?)</sequenceFlow>")
                .matcher(text)
                .results()
                .toList();

        assertThat(flows).isNotEmpty().allSatisfy(flow -> {
            var cut = text.substring(0, flow.start()) + text.substring(flow.end());
            assertThat(OurFiles.untouched().put(key, cut).findings()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void with_any_one_flow_turned_aside_nothing_is_accepted_that_comes_to_grief(String key) {
        var text = OurFiles.untouched().text(key);
        var alike = ArchitectKit.ROUNDS.subList(1, ArchitectKit.ROUNDS.size() - 1); // between first and last
        var nodes = NODE.matcher(text)
                .results()
                .map(node -> node.group(1))
                .filter(node -> !alike.contains(node))
                .toList();

        FLOW.matcher(text)
                .results()
                .filter(flow -> !alike.contains(flow.group(2)))
                .forEach(flow -> nodes.forEach(node -> {
                    if (!node.equals(flow.group(3))) {
                        harmless(OurFiles.untouched().put(key, turned(text, flow, node)));
                    }
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_several_changes_nothing_is_accepted_that_comes_to_grief(long seed) {
        var random = new SplittableRandom(seed);
        var files = OurFiles.untouched();
        for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
            var keys = processes().toList();
            var key = keys.get(random.nextInt(keys.size()));
            files.put(key, changed(files.text(key), random));
        }

        harmless(files);
    }

    @Test
    void the_gate_cannot_be_dropped() {
        var text = OurFiles.untouched().text(PipelineProcess.KEY);
        var gate = Pattern.compile("(?s)    <serviceTask id=\"evaluateOfferGate\".*?</serviceTask>\n")
                .matcher(text)
                .replaceFirst("");
        var flow = "    <sequenceFlow id=\"evaluateOfferGate-to-offerGate\" sourceRef=\"evaluateOfferGate\" "
                + "targetRef=\"offerGate\"/>\n";
        var dropped = gate.replace(flow, "").replace("targetRef=\"evaluateOfferGate\"", "targetRef=\"offerGate\"");

        assertThat(OurFiles.untouched().put(PipelineProcess.KEY, dropped).findings())
                .extracting(finding -> finding.element() + " " + finding.rule().key())
                .contains("openOffer offer-gate");
    }

    private static void harmless(OurFiles files) {
        if (files.findings().isEmpty()) {
            assertThat(Trips.scandals(files.files(), PipelineProcess.KEY)).isEmpty();
        }
    }

    private static String turned(String text, MatchResult flow, String node) {
        return text.substring(0, flow.start(3)) + node + text.substring(flow.end(3));
    }

    /** Turns a flow, exchanges what two flows ask for or two steps do, or takes a line away. */
    private static String changed(String text, SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> {
                var flows = FLOW.matcher(text).results().toList();
                var nodes = NODE.matcher(text).results().toList();
                yield turned(text, any(flows, random), any(nodes, random).group(1));
            }
            case 1 -> {
                var words = WORD.matcher(text).results().toList();
                var word = any(words, random);
                yield text.substring(0, word.start()) + any(words, random).group() + text.substring(word.end());
            }
            default -> {
                var lines = new ArrayList<>(text.lines().toList());
                var candidates = IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).strip().matches("<(flowable:|conditionExpression|sequenceFlow).*>"))
                        .boxed()
                        .toList();
                lines.remove((int) any(candidates, random));
                yield String.join("\n", lines);
            }
        };
    }

    private static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}
