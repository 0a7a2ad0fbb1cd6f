package app.quorum.process.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a process calls is deployed along with it, never calls back, and is found by the domain under its key. */
record CallCheck(Map<String, Model> models, Vocabulary vocabulary, Findings findings) {

    void check() {
        calls(models).forEach(this::called);
        if (!findings.has(Rule.CALL)) {
            var graph = graph();
            for (var call : calls(models)) {
                boolean back = graph.from(call.attribute("calledElement"), key -> false)
                        .containsKey(call.process());
                findings.unless(!back, call, Rule.CALL, "comes back to the process it is in");
            }
        }
    }

    /** All calls of all processes. */
    static List<Node> calls(Map<String, Model> models) {
        return models.values().stream().flatMap(m -> m.all(Node.Kind.CALL)).toList();
    }

    /** The processes nobody calls: those that applications start with. */
    static List<Model> pipelines(Map<String, Model> models) {
        var called = calls(models).stream()
                .map(call -> call.attribute("calledElement"))
                .toList();
        return models.values().stream().filter(m -> !called.contains(m.key())).toList();
    }

    private Graph<String> graph() {
        var graph = new Graph<String>();
        calls(models).forEach(call -> graph.link(call.process(), call.attribute("calledElement")));
        return graph;
    }

    private void called(Node call) {
        var key = call.attribute("calledElement");
        findings.unless(models.containsKey(key), call, Rule.CALL, "calls a process that is not deployed along: " + key);
        var part = key;
        if (key.equals(vocabulary.round().process())) {
            var round = Mapping.constant(call, vocabulary.round().key());
            part = round == null ? "${" + vocabulary.round().key() + "}" : round;
            findings.unless(
                    round == null || round.equals(call.id()),
                    call,
                    Rule.CALL,
                    "must have the id of its round, " + round);
        }
        var expected = "${" + vocabulary.subject() + "}/" + part;
        findings.unless(
                call.attribute("flowable:businessKey").equals(expected),
                call,
                Rule.CALL,
                "must have the business key " + expected);
    }

    /** Variables that a process has from the start: what all its callers pass, or what applications start with. */
    Set<String> inputs(Model model) {
        return calls(models).stream()
                .filter(call -> call.attribute("calledElement").equals(model.key()))
                .map(Mapping::passed)
                .reduce((some, others) -> {
                    var both = new HashSet<>(some);
                    both.retainAll(others);
                    return both;
                })
                .orElse(vocabulary.pipeline().inputs());
    }
}
