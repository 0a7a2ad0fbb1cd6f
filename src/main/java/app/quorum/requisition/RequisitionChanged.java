package app.quorum.requisition;

import app.quorum.shared.Change;

/** A requisition says something else than before: perhaps who works on it. */
public record RequisitionChanged(long requisitionId, String actor) implements Change {

    @Override
    public String chain() {
        return "requisition/" + requisitionId;
    }
}
