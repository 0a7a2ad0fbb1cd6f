package app.quorum.work;

/** A work item with the names that a list shows. */
public record Line(WorkItem item, long kitId, String candidate, String requisition) {}
