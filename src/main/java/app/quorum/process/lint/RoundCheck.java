package app.quorum.process.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each round of the kit has one place, is held once, and none is left out on the way to an offer. */
record RoundCheck(Model pipeline, Walk walk, Vocabulary vocabulary, Findings findings) {

    /** Checks, and answers the rounds in the order they are held. */
    List<String> check() {
        var rounds = rounds();
        var graph = walk.graph();
        var start = Expansion.start(pipeline);
        for (var round : rounds.entrySet()) {
            var call = round.getValue().node();
            boolean again = graph.next(round.getValue()).stream()
                    .anyMatch(next -> graph.from(next, place -> false).containsKey(round.getValue()));
            findings.unless(!again, call, Rule.ROUND, "can be held twice: " + round.getKey());
            var held = new Place(round.getValue().path(), call, true);
            boolean leftOut = graph.from(start, held::equals).keySet().stream()
                    .anyMatch(place -> place.node().runs(vocabulary.gate().offer()));
            findings.unless(!leftOut, call, Rule.ROUND, "can be left out on the way to an offer: " + round.getKey());
        }
        if (rounds.isEmpty()) {
            findings.add(pipeline.file(), pipeline.key(), Rule.ROUND, "holds no round");
        }
        return List.copyOf(rounds.keySet());
    }

    /** By key, in the order of a shortest way, which is the only order once none can be left out. */
    private Map<String, Place> rounds() {
        var rounds = new LinkedHashMap<String, Place>();
        for (var place :
                walk.graph().from(Expansion.start(pipeline), p -> false).keySet()) {
            var key = isRound(place)
                    ? Mapping.constant(place.node(), vocabulary.round().key())
                    : null;
            if (key != null && rounds.putIfAbsent(key, place) != null) {
                findings.add(place.node(), Rule.ROUND, "is a second place for the round " + key);
            }
        }
        return rounds;
    }

    private boolean isRound(Place place) {
        return place.node().is(Node.Kind.CALL)
                && !place.over()
                && place.node()
                        .attribute("calledElement")
                        .equals(vocabulary.round().process());
    }
}
