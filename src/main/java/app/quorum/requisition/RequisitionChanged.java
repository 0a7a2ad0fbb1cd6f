package app.quorum.requisition;

/** A requisition says something else than before: perhaps who works on it. */
public record RequisitionChanged(long requisitionId) {}
