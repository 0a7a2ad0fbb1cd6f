package app.quorum.process.lint;

import java.util.Set;
import org.w3c.dom.Element;

/** A process is in one place at a time, from one start on; only what cannot disturb it runs beside it. */
record FlowCheck(Model model, Vocabulary vocabulary, Findings findings) {

    void check() {
        starts();
        model.nodes().values().forEach(this::degree);
        asides();
    }

    private void starts() {
        if (model.starts().count() != 1) {
            findings.add(model.file(), model.key(), Rule.FLOW, "must have one start event outside event subprocesses");
        }
        model.starts()
                .forEach(start -> findings.unless(
                        triggers(start) == 0, start, Rule.FLOW, "must start when it is called, not by an event"));
        model.all(Node.Kind.START).filter(Node::isEvent).forEach(this::event);
        model.all(Node.Kind.BOUNDARY)
                .forEach(event -> findings.unless(
                        triggers(event) == 1, event, Rule.FLOW, "must have one event that brings it about"));
    }

    private void event(Node start) {
        findings.unless(triggers(start) == 1, start, Rule.FLOW, "must have one event that brings it about");
        var scope = (Element) start.xml().getParentNode();
        findings.unless(
                Xml.children(scope, "startEvent").size() == 1,
                start,
                Rule.FLOW,
                "must be the one start of " + Xml.id(scope));
    }

    private static int triggers(Node event) {
        return Xml.children(event.xml(), "messageEventDefinition").size()
                + Xml.children(event.xml(), "timerEventDefinition").size();
    }

    private void degree(Node node) {
        int out = model.flowsFrom(node).size();
        int in = model.flowsTo(node).size();
        switch (node.kind()) {
            case START, BOUNDARY ->
                findings.unless(
                        in == 0 && out == 1,
                        node,
                        Rule.FLOW,
                        "must have one flow out and none in, but has " + out + " and " + in);
            case END -> findings.unless(out == 0, node, Rule.FLOW, "must have no flow out");
            case STEP, WAIT, CALL ->
                findings.unless(out <= 1, node, Rule.FLOW, "must not go two ways at once: a choice needs a gateway");
            case CHOICE, FLOW -> {} // a choice without a way out is seen as an end that is none
        }
    }

    private void asides() {
        var asides = model.asides();
        var main = model.starts()
                .findFirst()
                .map(start -> model.graph().from(start, Node::beginsAside).keySet())
                .orElse(Set.of());
        for (var node : model.nodes().values()) {
            boolean aside = asides.contains(node);
            if (aside && main.contains(node) && !node.beginsAside()) {
                findings.add(node, Rule.FLOW, "is reached both by the process and by what runs beside it");
            }
            boolean decides = node.is(Node.Kind.CALL)
                    || node.runs(vocabulary.gate().step())
                    || node.runs(vocabulary.gate().offer());
            findings.unless(!aside || !decides, node, Rule.FLOW, "must not run beside the process");
            boolean stops = model.graph().next(node).isEmpty() && !node.is(Node.Kind.END);
            findings.unless(aside || !stops, node, Rule.FLOW, "leads nowhere: only an end event ends a process");
        }
    }
}
