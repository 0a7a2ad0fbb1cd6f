package app.quorum.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer as those who hire see it.
 *
 * @param gate id of the open verdict that it rests on
 */
public record OfferView(
        long id,
        long applicationId,
        OfferStatus status,
        Salary salary,
        LocalDate startDate,
        Instant expiresAt,
        String terms,
        long gate,
        String draftedBy,
        Instant draftedAt,
        List<Given> approvals,
        @Nullable Instant extendedAt,
        @Nullable Instant concludedAt,
        @Nullable String rescindedFor) {

    /** An approval or its refusal. */
    public record Given(
            String approver,
            boolean executive,
            Approval.Outcome outcome,
            @Nullable String note,
            Instant givenAt) {

        static Given of(Approval a) {
            return new Given(a.approver(), a.executive(), a.outcome(), a.note(), a.givenAt());
        }
    }

    static OfferView of(Offer o) {
        var terms = o.terms();
        return new OfferView(
                o.id(),
                o.applicationId(),
                o.status(),
                terms.salary(),
                terms.startDate(),
                terms.expiresAt().toInstant(),
                terms.terms(),
                o.drafting().gate(),
                o.drafting().by(),
                o.drafting().at(),
                o.approvals().stream().map(Given::of).toList(),
                o.extendedAt(),
                o.concludedAt(),
                o.rescindedFor());
    }
}
