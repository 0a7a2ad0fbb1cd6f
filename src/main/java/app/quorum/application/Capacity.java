package app.quorum.application;

/** What somebody is to one application: by role and requisition, or by sitting on one of its panels. */
public enum Capacity {
    RECRUITER,
    HIRING_MANAGER,
    EXECUTIVE,
    PANELIST
}
