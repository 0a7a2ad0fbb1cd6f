package app.quorum.process.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the reasons against one deployment, each once, in the order they are found. */
final class Findings {

    private final Set<Finding> all = new LinkedHashSet<>();

    void add(String file, String element, Rule rule, String sentence) {
        all.add(new Finding(file, element, rule, sentence));
    }

    void add(Node at, Rule rule, String sentence) {
        add(at.file(), at.id(), rule, sentence);
    }

    void unless(boolean right, Node at, Rule rule, String sentence) {
        if (!right) {
            add(at, rule, sentence);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean has(Rule rule) {
        return all.stream().anyMatch(finding -> finding.rule() == rule);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
