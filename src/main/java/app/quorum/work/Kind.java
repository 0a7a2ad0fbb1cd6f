package app.quorum.work;

/** What there is to do. */
public enum Kind {
    ASSIGN_PANEL,
    SCHEDULE_INTERVIEW,
    HOLD_INTERVIEW,
    SUBMIT_SCORECARD,
    DECIDE_ROUND,
    OPEN_DEBRIEF,
    VOTE,
    RECORD_DECISION,
    REQUEST_REFERENCES,
    DRAFT_OFFER,
    APPROVE_OFFER,
    EXTEND_OFFER,
    RECORD_ANSWER
}
