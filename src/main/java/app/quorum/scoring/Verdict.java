package app.quorum.scoring;

import java.util.List;

/** What a gate answers: its outcome, and every condition, met or not. Open exactly when all are met. */
public record Verdict(Outcome outcome, List<Condition> conditions) {

    /** What a gate lets happen. */
    public enum Outcome {
        OPEN,
        CLOSED,
        /** What the gate looks at is not complete, so that nothing of it may be told. */
        NOT_YET
    }

    public Verdict {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("a gate without conditions would always be open");
        }
        if ((outcome == Outcome.OPEN) != conditions.stream().allMatch(Condition::met)) {
            throw new IllegalArgumentException("a gate is open exactly when all its conditions are met");
        }
    }

    /** Open if all conditions are met, else closed. */
    static Verdict of(List<Condition> conditions) {
        boolean open = conditions.stream().allMatch(Condition::met);
        return new Verdict(open ? Outcome.OPEN : Outcome.CLOSED, conditions);
    }

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    /** Returns what stands in the way, in the gate's order. */
    public List<Condition> unmet() {
        return conditions.stream().filter(condition -> !condition.met()).toList();
    }
}
