package app.quorum.application;

import app.quorum.shared.RuleViolation;

/** Where a round of one application is in its life. */
public enum RoundStatus {
    AHEAD,
    OPEN,
    SCHEDULED,
    HELD,
    REVEALED,
    PASSED;

    void mustBe(String round, RoundStatus required, String code) {
        if (this != required) {
            throw new RuleViolation(code, "round " + round + " is " + this + "; this is done when " + required);
        }
    }

    void mustBeBefore(String round, RoundStatus limit) {
        if (compareTo(limit) >= 0) {
            throw new RuleViolation("too-late-for-round", "round " + round + " is " + this + " already");
        }
    }
}
