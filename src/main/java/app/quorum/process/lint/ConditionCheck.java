package app.quorum.process.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A choice asks for one known outcome, and has one way for each of its values. */
record ConditionCheck(Model model, Vocabulary vocabulary, Findings findings) {

    void check() {
        model.all(Node.Kind.CHOICE).forEach(this::choice);
        model.all(Node.Kind.FLOW)
                .filter(Condition::isOn)
                .forEach(flow -> findings.unless(
                        Condition.of(flow) != null,
                        flow,
                        Rule.CONDITION,
                        "must compare a variable with a value, such as ${gateOutcome == 'OPEN'}"));
        model.nodes().values().stream()
                .filter(node -> !node.is(Node.Kind.CHOICE))
                .forEach(node -> model.flowsFrom(node)
                        .forEach(flow -> findings.unless(
                                !Condition.isOn(flow), flow, Rule.CONDITION, "has a condition, but leaves no choice")));
    }

    private void choice(Node choice) {
        var byDefault = choice.attribute("default");
        var conditions = new ArrayList<Condition>();
        var flows = model.flowsFrom(choice);
        for (var flow : flows) {
            boolean conditional = Condition.isOn(flow);
            if (flow.id().equals(byDefault)) {
                findings.unless(!conditional, flow, Rule.CONDITION, "is the default, so it must have no condition");
            } else {
                findings.unless(
                        conditional || flows.size() == 1,
                        flow,
                        Rule.CONDITION,
                        "has neither a condition nor is it the default");
            }
            var condition = Condition.of(flow);
            if (condition != null) {
                value(flow, condition, conditions);
            }
        }
        if (!conditions.isEmpty()) {
            complete(choice, !byDefault.isEmpty(), conditions);
        }
    }

    private void value(Node flow, Condition condition, List<Condition> before) {
        var values = vocabulary.choices().getOrDefault(condition.variable(), Set.of());
        findings.unless(
                values.contains(condition.value()),
                flow,
                Rule.CONDITION,
                condition.variable() + " never says " + condition.value() + ", but one of " + sorted(values));
        findings.unless(!before.contains(condition), flow, Rule.CONDITION, "has the condition of another flow");
        before.add(condition);
    }

    private void complete(Node choice, boolean byDefault, List<Condition> conditions) {
        var variable = conditions.get(0).variable();
        findings.unless(
                conditions.stream().allMatch(c -> c.variable().equals(variable)),
                choice,
                Rule.CONDITION,
                "must ask for one variable");
        var missing = new HashSet<>(vocabulary.choices().getOrDefault(variable, Set.of()));
        conditions.forEach(c -> missing.remove(c.value()));
        findings.unless(
                byDefault || missing.isEmpty(),
                choice,
                Rule.CONDITION,
                "has no way for " + variable + " " + sorted(missing));
        findings.unless(!byDefault || !missing.isEmpty(), choice, Rule.CONDITION, "has a default that is never taken");
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
