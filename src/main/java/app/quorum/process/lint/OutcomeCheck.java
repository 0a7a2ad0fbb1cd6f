package app.quorum.process.lint;

/** No offer without its open gate, and no end without word to the candidate, on any way through a pipeline. */
record OutcomeCheck(Walk walk, Vocabulary vocabulary, Findings findings) {

    void check() {
        for (var moment : walk.moments()) {
            var node = moment.place().node();
            if (node.runs(vocabulary.gate().offer()) && !moment.open()) {
                findings.add(
                        node,
                        Rule.OFFER_GATE,
                        "can be reached without an open offer gate right before: " + walk.way(moment));
            }
            if (node.is(Node.Kind.END) && !moment.heard()) {
                findings.add(
                        node, Rule.SILENT_END, "can be reached without word to the candidate: " + walk.way(moment));
            }
        }
    }
}
