package app.quorum.process.lint;

import static java.util.stream.Collectors.groupingBy;

import org.w3c.dom.Element;

/** A file holds nothing but what {@link Grammar} knows. */
record GrammarCheck(String file, Findings findings) {

    void check(Element root) {
        if (!Xml.name(root).equals("definitions")) {
            add(root, Rule.ELEMENT, "is no BPMN 2.0: its root is " + Xml.name(root));
            return;
        }
        if (Xml.children(root, "process").isEmpty()) {
            add(root, Rule.ELEMENT, "holds no process");
        }
        element(root);
    }

    private void element(Element element) {
        var kind = Grammar.of(Xml.name(element));
        if (kind == null) {
            add(element, Rule.ELEMENT, "is not allowed in a process: " + Xml.name(element));
            return;
        }
        attributes(element, kind);
        for (var child : Xml.children(element)) {
            if (kind.children().contains(Xml.name(child))) {
                element(child);
            } else {
                add(child, Rule.ELEMENT, "is not allowed in " + Xml.name(element) + ": " + Xml.name(child));
            }
        }
        Xml.children(element).stream().collect(groupingBy(Xml::name)).forEach((name, same) -> {
            if (Grammar.SINGLE.contains(name) && same.size() > 1) {
                add(same.get(1), Rule.ELEMENT, "stands once in " + Xml.name(element) + " at most: " + name);
            }
        });
    }

    private void attributes(Element element, Grammar.Kind kind) {
        for (var attribute : Xml.attributes(element)) {
            var name = Xml.name(attribute);
            if (name.startsWith("xmlns:")) {
                continue;
            }
            if (!kind.attributes().containsKey(name)) {
                add(element, Rule.ATTRIBUTE, "must not have the attribute " + name);
            } else if (!Grammar.allows(name, attribute.getValue())) {
                add(element, Rule.ATTRIBUTE, "must not have " + name + "=\"" + attribute.getValue() + "\"");
            }
        }
        kind.attributes().forEach((name, required) -> {
            if (required && Xml.attribute(element, name).isBlank()) {
                add(element, Rule.ATTRIBUTE, "lacks the attribute " + name);
            }
        });
    }

    private void add(Element at, Rule rule, String sentence) {
        findings.add(file, Xml.id(at), rule, sentence);
    }
}
