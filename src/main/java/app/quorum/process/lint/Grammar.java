package app.quorum.process.lint;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a process file may consist of. Whatever is not here is refused, so that nothing runs that no rule has looked
 * at: scripts, classes, listeners, calls out, parallel paths, signals, several instances.
 *
 * @see <a href="file:src/doc/adr/0017-refuse-what-the-linter-does-not-understand.md">ADR 0017</a>
 */
final class Grammar {

    private static final String FLOW =
            " startEvent endEvent boundaryEvent serviceTask receiveTask callActivity exclusiveGateway sequenceFlow";

    private static final String NODE = "documentation incoming outgoing";

    /** By short name: attributes (with a mark if it has to be there), then elements inside. */
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            kind(
                    "definitions",
                    "id name targetNamespace exporter exporterVersion xsi:schemaLocation",
                    "message process bpmndi:BPMNDiagram"),
            kind("message", "id! name!", "documentation"),
            kind("process", "id! name isExecutable!", "documentation subProcess" + FLOW),
            kind("subProcess", "id! name triggeredByEvent!", "documentation" + FLOW),
            kind("startEvent", "id! name isInterrupting", NODE + " messageEventDefinition timerEventDefinition"),
            kind("endEvent", "id! name", NODE),
            kind("boundaryEvent", "id! name attachedToRef! cancelActivity", NODE + " timerEventDefinition"),
            kind("serviceTask", "id! name flowable:delegateExpression!", NODE),
            kind("receiveTask", "id! name", NODE),
            kind(
                    "callActivity",
                    "id! name calledElement! flowable:businessKey! flowable:sameDeployment!",
                    NODE + " extensionElements"),
            kind("exclusiveGateway", "id! name default", NODE),
            kind("sequenceFlow", "id! name sourceRef! targetRef!", "documentation conditionExpression"),
            kind("extensionElements", "", "flowable:in flowable:out"),
            kind("flowable:in", "source sourceExpression target!", ""),
            kind("flowable:out", "source! target!", ""),
            kind("messageEventDefinition", "id messageRef!", ""),
            kind("timerEventDefinition", "id", "timeDuration timeCycle"),
            kind("timeDuration", "xsi:type", ""),
            kind("timeCycle", "xsi:type", ""),
            kind("conditionExpression", "xsi:type", ""),
            kind("documentation", "", ""),
            kind("incoming", "", ""),
            kind("outgoing", "", ""),
            kind("bpmndi:BPMNDiagram", "id name", "bpmndi:BPMNPlane"),
            kind("bpmndi:BPMNPlane", "id bpmnElement", "bpmndi:BPMNShape bpmndi:BPMNEdge"),
            kind(
                    "bpmndi:BPMNShape",
                    "id bpmnElement isExpanded isHorizontal isMarkerVisible",
                    "dc:Bounds bpmndi:BPMNLabel"),
            kind("bpmndi:BPMNEdge", "id bpmnElement", "di:waypoint bpmndi:BPMNLabel"),
            kind("bpmndi:BPMNLabel", "id", "dc:Bounds"),
            kind("dc:Bounds", "x y width height", ""),
            kind("di:waypoint", "x y", ""));

    private static final Map<String, Set<String>> VALUES = Map.of(
            "isExecutable", Set.of("true"),
            "triggeredByEvent", Set.of("true"),
            "flowable:sameDeployment", Set.of("true"),
            "isInterrupting", Set.of("true", "false"),
            "cancelActivity", Set.of("true", "false"),
            "xsi:type", Set.of("tFormalExpression", "bpmn:tFormalExpression"));

    /** Of these an element holds one at most. */
    static final Set<String> SINGLE = Set.of(
            "process",
            "extensionElements",
            "conditionExpression",
            "messageEventDefinition",
            "timerEventDefinition",
            "timeDuration",
            "timeCycle");

    /**
     * What an element of one name may hold.
     *
     * @param attributes by name, whether it has to be there
     */
    record Kind(Map<String, Boolean> attributes, Set<String> children) {}

    private Grammar() {}

    static @Nullable Kind of(String element) {
        return KINDS.get(element);
    }

    /** Whether an attribute that may be there may say this. */
    static boolean allows(String attribute, String value) {
        return !VALUES.containsKey(attribute) || VALUES.get(attribute).contains(value);
    }

    private static Map.Entry<String, Kind> kind(String name, String attributes, String children) {
        return entry(name, new Kind(attributes(attributes), words(children).collect(Collectors.toSet())));
    }

    private static Map<String, Boolean> attributes(String marked) {
        Function<String, String> name = word -> word.replace("!", "");
        return words(marked).collect(Collectors.toMap(name, word -> word.endsWith("!")));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
