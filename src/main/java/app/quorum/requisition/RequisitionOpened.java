package app.quorum.requisition;

import app.quorum.shared.Change;

/** A position is to be filled. */
public record RequisitionOpened(long requisitionId, String actor) implements Change {

    @Override
    public String chain() {
        return "requisition/" + requisitionId;
    }
}
