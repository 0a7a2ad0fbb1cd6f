package app.quorum.offer;

import app.quorum.scoring.Verdict;
import app.quorum.shared.RuleViolation;

/** What the offer gate answered, and under which id that is kept. */
public record GateAnswer(long id, Verdict verdict) {

    public Verdict.Outcome outcome() {
        return verdict.outcome();
    }

    /** @throws RuleViolation with every condition, unless the gate is open */
    public void mustBeOpen() {
        if (!verdict.isOpen()) {
            throw new RuleViolation("gate-closed", "the offer gate is " + outcome(), verdict.conditions());
        }
    }
}
