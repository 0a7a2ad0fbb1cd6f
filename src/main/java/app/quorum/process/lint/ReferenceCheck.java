package app.quorum.process.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Ids are there once, and what refers to one finds the right kind of thing in its own scope. */
final class ReferenceCheck {

    private static final Set<String> HOSTS = Set.of("receiveTask", "callActivity"); // a timer on others never fires

    private final String file;
    private final Findings findings;
    private final Map<String, Element> known = new HashMap<>();

    ReferenceCheck(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void check(Element root) {
        var messages = Xml.children(root, "message");
        var process = Xml.children(root, "process").get(0);
        messages.forEach(this::define);
        define(process);
        defineAll(process);
        scope(process);
        Xml.children(process, "subProcess").forEach(this::scope);
        known.values().stream()
                .flatMap(element -> Xml.children(element, "messageEventDefinition").stream())
                .filter(event -> !messages.contains(known.get(Xml.attribute(event, "messageRef"))))
                .forEach(event -> add(event, "refers to no message: " + Xml.attribute(event, "messageRef")));
    }

    private void defineAll(Element scope) {
        for (var child : Xml.children(scope)) {
            if (!Xml.attribute(child, "id").isEmpty()) {
                define(child);
            }
            if (Xml.name(child).equals("subProcess")) {
                defineAll(child);
            }
        }
    }

    private void define(Element element) {
        if (known.putIfAbsent(Xml.attribute(element, "id"), element) != null) {
            add(element, "has an id that is taken");
        }
    }

    private void scope(Element scope) {
        for (var flow : Xml.children(scope, "sequenceFlow")) {
            for (var end : List.of("sourceRef", "targetRef")) {
                var node = in(scope, Xml.attribute(flow, end));
                if (node == null || Set.of("sequenceFlow", "subProcess").contains(Xml.name(node))) {
                    add(flow, end + " is no element of its scope: " + Xml.attribute(flow, end));
                }
            }
        }
        for (var event : Xml.children(scope, "boundaryEvent")) {
            var host = in(scope, Xml.attribute(event, "attachedToRef"));
            if (host == null || !HOSTS.contains(Xml.name(host))) {
                add(event, "is attached to nothing that waits: " + Xml.attribute(event, "attachedToRef"));
            }
        }
        for (var gateway : Xml.children(scope, "exclusiveGateway")) {
            var flow = in(scope, Xml.attribute(gateway, "default"));
            boolean none = Xml.attribute(gateway, "default").isEmpty();
            if (!none && (flow == null || !Xml.attribute(flow, "sourceRef").equals(Xml.id(gateway)))) {
                add(gateway, "has a default that is no flow of its own");
            }
        }
    }

    private @Nullable Element in(Element scope, String id) {
        var element = known.get(id);
        return element == null || element.getParentNode() != scope ? null : element;
    }

    private void add(Element at, String sentence) {
        findings.add(file, Xml.id(at), Rule.REFERENCE, sentence);
    }
}
