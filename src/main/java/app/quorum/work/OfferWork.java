package app.quorum.work;

import app.quorum.offer.OfferStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an offer needs, by its status; null: there is none yet. */
record OfferWork(@Nullable OfferStatus status, String recruiter, String hiringManager) {

    List<ToDo> needs() {
        if (status == null) {
            return List.of(recruiter(Kind.DRAFT_OFFER));
        }
        return switch (status) {
            case DRAFT -> List.of(recruiter(Kind.DRAFT_OFFER));
            case PENDING_APPROVAL ->
                List.of(
                        ToDo.hiringManager(Kind.APPROVE_OFFER, hiringManager),
                        ToDo.role(Kind.APPROVE_OFFER, "executive"));
            case APPROVED -> List.of(recruiter(Kind.EXTEND_OFFER));
            case EXTENDED -> List.of(recruiter(Kind.RECORD_ANSWER));
            case ACCEPTED, DECLINED, EXPIRED, RESCINDED -> List.of();
        };
    }

    private ToDo recruiter(Kind kind) {
        return ToDo.recruiter(kind, recruiter);
    }
}
