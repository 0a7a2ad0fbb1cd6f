package app.quorum.process.lint;

import java.util.Set;
import java.util.stream.Collectors;

/** Steps, waits, messages and times that a process names are known, and those the domain relies on are there. */
record NameCheck(Model model, boolean pipeline, Vocabulary vocabulary, Findings findings) {

    void check() {
        model.all(Node.Kind.STEP).forEach(this::step);
        waits();
        messages();
        for (var node : model.nodes().values()) {
            Xml.children(node.xml(), "timerEventDefinition").forEach(timer -> {
                Xml.children(timer, "timeDuration")
                        .forEach(time -> time(node, time.getTextContent(), vocabulary.durations()));
                Xml.children(timer, "timeCycle")
                        .forEach(time -> time(node, time.getTextContent(), vocabulary.cycles()));
                findings.unless(!Xml.children(timer).isEmpty(), node, Rule.TIMER, "says no time");
            });
        }
    }

    private void step(Node step) {
        var bean = step.bean();
        findings.unless(
                bean != null && vocabulary.steps().containsKey(bean),
                step,
                Rule.STEP,
                "is no known step: " + step.attribute("flowable:delegateExpression"));
    }

    private void waits() {
        var part = pipeline ? vocabulary.pipeline() : vocabulary.part(model.key());
        var waits = model.all(Node.Kind.WAIT).map(Node::id).collect(Collectors.toSet());
        model.all(Node.Kind.WAIT)
                .forEach(wait -> findings.unless(
                        part.waits().containsKey(wait.id()), wait, Rule.WAIT, "waits for what the domain never tells"));
        part.waits().keySet().stream()
                .filter(wait -> !waits.contains(wait))
                .forEach(wait -> findings.add(
                        model.file(), model.key(), Rule.WAIT, "lacks a wait that the domain ends: " + wait));
    }

    private void messages() {
        var heard = model.all(Node.Kind.START)
                .flatMap(start -> Xml.children(start.xml(), "messageEventDefinition").stream())
                .map(event -> model.messages().getOrDefault(Xml.attribute(event, "messageRef"), ""))
                .toList();
        var expected = pipeline ? vocabulary.messages() : Set.<String>of();
        model.messages().forEach((id, name) -> {
            unless(expected.contains(name), id, "is a message nobody sends to this process: " + name);
            unless(heard.stream().filter(name::equals).count() == 1, id, "must start one event subprocess: " + name);
        });
        expected.stream()
                .sorted()
                .forEach(name ->
                        unless(model.messages().containsValue(name), model.key(), "does not hear the message " + name));
    }

    private void unless(boolean right, String id, String sentence) {
        if (!right) {
            findings.add(model.file(), id, Rule.MESSAGE, sentence);
        }
    }

    private void time(Node event, String text, Set<String> known) {
        var variable = Node.variable(text);
        findings.unless(
                variable != null && known.contains(variable),
                event,
                Rule.TIMER,
                "must read one of " + known.stream().sorted().toList() + ", but says " + text.strip());
    }
}
