package app.quorum.process.lint;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Every element of every process can be reached from where applications start, and left again. */
record DeadCheck(Map<String, Model> models, List<Walk> walks, Findings findings) {

    void check() {
        var reached = walks.stream()
                .flatMap(walk -> walk.moments().stream())
                .map(moment -> moment.place().node())
                .collect(toSet());
        for (var model : models.values()) {
            var leaving = new HashSet<Node>();
            model.nodes().values().stream()
                    .filter(node -> model.graph().next(node).isEmpty())
                    .forEach(last -> leaving.addAll(model.graph().leadingTo(last)));
            for (var node : model.nodes().values()) {
                findings.unless(reached.contains(node), node, Rule.DEAD, "can never be reached");
                findings.unless(leaving.contains(node), node, Rule.DEAD, "can never be left: no end follows");
            }
        }
    }
}
