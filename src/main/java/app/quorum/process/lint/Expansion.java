package app.quorum.process.lint;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pipeline with the processes it calls put in their places: all the ways an application can go. */
final class Expansion {

    private final Map<String, Model> models;
    private final Graph<Place> graph = new Graph<>();

    private Expansion(Map<String, Model> models) {
        this.models = models;
    }

    static Graph<Place> of(Model pipeline, Map<String, Model> models) {
        var expansion = new Expansion(models);
        expansion.add(pipeline, "", null);
        return expansion.graph;
    }

    static Place start(Model pipeline) {
        return new Place("", pipeline.start(), false);
    }

    private void add(Model model, String path, @Nullable Place back) {
        var asides = model.asides();
        for (var node : model.nodes().values()) {
            graph.add(new Place(path, node, false));
            for (var next : model.graph().next(node)) {
                boolean over = node.is(Node.Kind.CALL) && !next.is(Node.Kind.BOUNDARY);
                graph.link(new Place(path, node, over), new Place(path, next, false));
            }
            if (node.is(Node.Kind.CALL)) {
                call(node, path);
            } else if (node.is(Node.Kind.END) && back != null && !asides.contains(node)) {
                graph.link(new Place(path, node, false), back);
            }
        }
    }

    private void call(Node call, String path) {
        var called = models.get(call.attribute("calledElement"));
        if (called == null) {
            throw new IllegalStateException("calls were checked before: " + call.id());
        }
        var inside = path + call.id() + "/";
        graph.link(new Place(path, call, false), new Place(inside, called.start(), false));
        add(called, inside, new Place(path, call, true));
    }
}
