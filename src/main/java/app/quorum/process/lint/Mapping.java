package app.quorum.process.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a call passes and takes back. */
final class Mapping {

    private Mapping() {}

    /** Variables that the called process starts with. */
    static Set<String> passed(Node call) {
        return targets(call, "flowable:in");
    }

    /** Variables that the call sets when it is over. */
    static Set<String> returned(Node call) {
        return targets(call, "flowable:out");
    }

    /** What is passed as a constant, or null if it is not. */
    static @Nullable String constant(Node call, String variable) {
        return elements(call, "flowable:in").stream()
                .filter(in -> Xml.attribute(in, "target").equals(variable))
                .map(in -> Xml.attribute(in, "sourceExpression"))
                .filter(constant -> !constant.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static List<Element> elements(Node call, String name) {
        return Xml.children(call.xml(), "extensionElements").stream()
                .flatMap(extension -> Xml.children(extension, name).stream())
                .toList();
    }

    private static Set<String> targets(Node call, String name) {
        return elements(call, name).stream()
                .map(element -> Xml.attribute(element, "target"))
                .collect(Collectors.toSet());
    }
}
