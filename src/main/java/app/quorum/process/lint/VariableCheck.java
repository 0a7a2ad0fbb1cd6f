package app.quorum.process.lint;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whatever is read was set before, on every path: passed in, set by a step, by the end of a wait, or by a call. */
record VariableCheck(Model model, Set<String> inputs, Vocabulary vocabulary, Findings findings) {

    void check() {
        for (var node : model.nodes().values()) {
            for (var variable : read(node)) {
                findings.unless(
                        isSetBefore(node, variable),
                        node,
                        Rule.VARIABLE,
                        "reads a variable that may not be set: " + variable);
            }
        }
        vocabulary.part(model.key()).answers().forEach(answer -> model.all(Node.Kind.END)
                .filter(end -> !model.asides().contains(end))
                .forEach(end -> findings.unless(
                        isSetBefore(end, answer),
                        end,
                        Rule.VARIABLE,
                        "answers a variable that may not be set: " + answer)));
    }

    private List<String> read(Node node) {
        return switch (node.kind()) {
            case STEP -> List.of(vocabulary.subject());
            case CALL -> readBy(node);
            case START, BOUNDARY ->
                Stream.of("timeDuration", "timeCycle")
                        .flatMap(name -> Xml.children(node.xml(), "timerEventDefinition").stream()
                                .flatMap(timer -> Xml.children(timer, name).stream()))
                        .map(time -> Node.variable(time.getTextContent()))
                        .filter(Objects::nonNull)
                        .toList();
            case FLOW ->
                Stream.ofNullable(Condition.of(node)).map(Condition::variable).toList();
            case END, WAIT, CHOICE -> List.of();
        };
    }

    private List<String> readBy(Node call) {
        var read = new ArrayList<String>();
        Mapping.elements(call, "flowable:in").stream()
                .map(in -> Xml.attribute(in, "source"))
                .filter(source -> !source.isEmpty())
                .forEach(read::add);
        Stream.of(vocabulary.subject(), vocabulary.round().key())
                .filter(name -> call.attribute("flowable:businessKey").contains("${" + name + "}"))
                .filter(name -> !read.contains(name))
                .forEach(read::add);
        return read;
    }

    private boolean isSetBefore(Node node, String variable) {
        return inputs.contains(variable)
                || !Graph.walk(model.start(), at -> false, at -> unset(at, variable))
                        .containsKey(node);
    }

    /** What may come next with the variable still not set: what interrupts an element comes before it has set anything. */
    private Set<Node> unset(Node at, String variable) {
        return writes(at).contains(variable)
                ? model.graph().next(at).stream()
                        .filter(next -> next.is(Node.Kind.BOUNDARY))
                        .collect(toSet())
                : model.graph().next(at);
    }

    private Set<String> writes(Node node) {
        return switch (node.kind()) {
            case STEP -> {
                var step = vocabulary.steps().get(String.valueOf(node.bean()));
                yield step == null ? Set.of() : step.writes();
            }
            case WAIT -> vocabulary.part(model.key()).waits().getOrDefault(node.id(), Set.of());
            case CALL -> Mapping.returned(node);
            case START, END, BOUNDARY, CHOICE, FLOW -> Set.of();
        };
    }
}
