package app.quorum.process.lint;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * One process: its elements, and which may come after which.
 *
 * <p>What is attached to an element may come after its beginning, what may happen at any time after the start. What
 * begins aside runs beside the process, and is told apart from it by {@link #asides}.
 *
 * @param messages names by id
 */
record Model(String file, String key, Map<String, String> messages, Map<String, Node> nodes, Graph<Node> graph) {

    /** Reads a file that broke no rule of grammar or reference. */
    static Model of(String file, Element root) {
        var process = Xml.children(root, "process").get(0);
        var key = Xml.id(process);
        var messages = new LinkedHashMap<String, String>();
        Xml.children(root, "message").forEach(m -> messages.put(Xml.id(m), Xml.attribute(m, "name")));
        var nodes = new LinkedHashMap<String, Node>();
        Stream.concat(Stream.of(process), Xml.children(process, "subProcess").stream())
                .flatMap(scope -> Xml.children(scope).stream())
                .flatMap(element -> Node.of(file, key, element).stream())
                .forEach(node -> nodes.put(node.id(), node));
        var model = new Model(file, key, messages, nodes, new Graph<>());
        nodes.values().forEach(model::link);
        return model;
    }

    private void link(Node node) {
        graph.add(node);
        switch (node.kind()) {
            case FLOW -> {
                graph.link(node(node.attribute("sourceRef")), node);
                graph.link(node, node(node.attribute("targetRef")));
            }
            case BOUNDARY -> graph.link(node(node.attribute("attachedToRef")), node);
            case START -> starts().filter(start -> node.isEvent()).forEach(start -> graph.link(start, node));
            case END, STEP, WAIT, CALL, CHOICE -> {} // linked by their flows
        }
    }

    private Node node(String id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("references were checked before: " + id);
        }
        return node;
    }

    Stream<Node> all(Node.Kind kind) {
        return nodes.values().stream().filter(node -> node.is(kind));
    }

    /** Where it begins; one in every model whose flows were checked. */
    Node start() {
        return starts().findFirst().orElseThrow();
    }

    Stream<Node> starts() {
        return all(Node.Kind.START).filter(node -> !node.isEvent());
    }

    List<Node> flowsFrom(Node node) {
        return graph.next(node).stream().filter(n -> n.is(Node.Kind.FLOW)).toList();
    }

    List<Node> flowsTo(Node node) {
        return graph.previous(node).stream().filter(n -> n.is(Node.Kind.FLOW)).toList();
    }

    /** All that runs beside the process. */
    Set<Node> asides() {
        var asides = new HashSet<Node>();
        nodes.values().stream()
                .filter(Node::beginsAside)
                .forEach(begin -> asides.addAll(graph.from(begin, n -> false).keySet()));
        return asides;
    }
}
