package app.quorum.process.lint;

import static java.util.stream.Collectors.toSet;

import app.quorum.process.lint.Vocabulary.Speech;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every way through a pipeline, remembering at each place whether the gate is open and whether the candidate has heard.
 *
 * <p>That the gate dominates the offer means: without the flows that an open gate alone takes, no offer is reached. A
 * walk that carries the open gate along proves that, and that nothing happens between the two as well.
 */
final class Walk {

    private static final int SHOWN = 6; // elements of a way that a finding tells

    private final Map<String, Model> models;
    private final Vocabulary vocabulary;
    private final Graph<Place> graph;
    private final Map<Moment, @Nullable Moment> reached;

    private Walk(Graph<Place> graph, Map<String, Model> models, Vocabulary vocabulary, Place start) {
        this.models = models;
        this.vocabulary = vocabulary;
        this.graph = graph;
        this.reached = Graph.walk(new Moment(start, false, false), moment -> false, this::following);
    }

    static Walk through(Model pipeline, Map<String, Model> models, Vocabulary vocabulary) {
        return new Walk(Expansion.of(pipeline, models), models, vocabulary, Expansion.start(pipeline));
    }

    /** Every place an application can come to, in every way that makes a difference. */
    Set<Moment> moments() {
        return reached.keySet();
    }

    Graph<Place> graph() {
        return graph;
    }

    /** The last elements of the way to a moment, for people. */
    String way(Moment moment) {
        var ids = Graph.way(reached, moment).stream()
                .map(Moment::place)
                .filter(place -> !place.node().is(Node.Kind.FLOW) && !place.over())
                .map(place -> place.node().id())
                .toList();
        return (ids.size() > SHOWN ? "… → " : "")
                + String.join(" → ", ids.subList(Math.max(0, ids.size() - SHOWN), ids.size()));
    }

    private Set<Moment> following(Moment moment) {
        boolean open = open(moment);
        boolean heard = heard(moment);
        return graph.next(moment.place()).stream()
                .map(next -> new Moment(next, open, heard))
                .collect(toSet());
    }

    private boolean open(Moment moment) {
        var node = moment.place().node();
        return switch (node.kind()) {
            case FLOW -> moment.open() || onOpenGate(node);
            case STEP -> moment.open() && speech(node) != Speech.SILENT;
            case WAIT, BOUNDARY -> false;
            case START -> moment.open() && !node.isEvent();
            case END, CALL, CHOICE -> moment.open();
        };
    }

    private boolean heard(Moment moment) {
        var node = moment.place().node();
        return switch (node.kind()) {
            case STEP -> moment.heard() || speaks(node);
            case WAIT, BOUNDARY -> false;
            case START -> moment.heard() && !node.isEvent();
            case CHOICE -> moment.heard() && model(node).flowsFrom(node).size() == 1;
            case END, CALL, FLOW -> moment.heard();
        };
    }

    private boolean speaks(Node step) {
        var speech = speech(step);
        return speech == Speech.LETTER
                || (speech == Speech.NOTE && model(step).asides().contains(step));
    }

    /** Whether a flow is only taken when the gate, asked right before, has answered that it is open. */
    private boolean onOpenGate(Node flow) {
        var gate = vocabulary.gate();
        if (!new Condition(gate.outcome(), gate.open()).equals(Condition.of(flow))) {
            return false;
        }
        var model = model(flow);
        var choice = model.graph().previous(flow).iterator().next();
        List<Node> before = model.flowsTo(choice).stream()
                .flatMap(into -> model.graph().previous(into).stream())
                .toList();
        return !before.isEmpty() && before.stream().allMatch(node -> node.runs(gate.step()));
    }

    private Speech speech(Node step) {
        var known = vocabulary.steps().get(String.valueOf(step.bean()));
        return known == null ? Speech.SILENT : known.speech();
    }

    private Model model(Node node) {
        var model = models.get(node.process());
        if (model == null) {
            throw new IllegalStateException("no model of " + node.process());
        }
        return model;
    }
}
