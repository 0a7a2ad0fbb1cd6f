package app.quorum.web.work;

import app.quorum.work.ReadWork.WorkView;

/** Where something is done: one step from the list to the form. */
public final class Target {

    private Target() {}

    public static String of(WorkView item) {
        var application = "/applications/" + item.applicationId();
        var round = application + "/rounds/" + item.round();
        return switch (item.kind()) {
            case ASSIGN_PANEL, SCHEDULE_INTERVIEW, HOLD_INTERVIEW -> round + "/panel";
            case SUBMIT_SCORECARD -> round + "/scorecard";
            case DECIDE_ROUND -> round + "/gate";
            case OPEN_DEBRIEF, VOTE, RECORD_DECISION -> application + "/debrief";
            case REQUEST_REFERENCES -> application + "/references";
            case DRAFT_OFFER, EXTEND_OFFER, RECORD_ANSWER -> application + "/offer";
            case APPROVE_OFFER -> "/approvals";
        };
    }
}
