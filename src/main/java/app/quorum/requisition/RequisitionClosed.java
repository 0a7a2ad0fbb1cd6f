package app.quorum.requisition;

import app.quorum.shared.Change;

/** A requisition takes no more applications. */
public record RequisitionClosed(long requisitionId, String actor) implements Change {

    @Override
    public String chain() {
        return "requisition/" + requisitionId;
    }
}
