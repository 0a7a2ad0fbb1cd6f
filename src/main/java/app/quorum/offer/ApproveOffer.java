package app.quorum.offer;

import app.quorum.application.Access;
import app.quorum.application.Capacity;
import app.quorum.requisition.Requisitions;
import app.quorum.shared.Actor;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A recruiter submits a draft; the hiring manager or an executive approves or refuses it. */
@ApplicationScoped
public class ApproveOffer {

    @Inject
    LockOffer lockOffer;

    @Inject
    Access access;

    @Inject
    Requisitions requisitions;

    @Inject
    Event<OfferSubmittedForApproval> submitted;

    @Inject
    Event<OfferApproved> approved;

    @Inject
    Event<OfferApprovalRefused> refused;

    @Inject
    Clock clock;

    @Transactional
    public void submit(long offerId, Actor actor, Version expected) {
        var locked = lockOffer.as(actor, offerId, expected, Capacity.RECRUITER);
        locked.offer().submit();
        follow(locked);
        submitted.fire(new OfferSubmittedForApproval(locked.application().id(), actor.username(), offerId));
    }

    @Transactional
    public void answer(long offerId, Reply reply, Actor actor, Version expected) {
        var locked = lockOffer.as(actor, offerId, expected, Capacity.HIRING_MANAGER, Capacity.EXECUTIVE);
        var application = locked.application();
        boolean executive = access.of(actor, application).contains(Capacity.EXECUTIVE);
        var band = requisitions.require(application.requisitionId()).salaryBand();
        var answer = new Approval.Answer(reply.outcome(), reply.note(), actor.username(), executive);
        locked.offer().answerApproval(answer, band, clock.instant());
        follow(locked);
        if (reply.outcome() == Approval.Outcome.APPROVED) {
            approved.fire(new OfferApproved(application.id(), actor.username(), offerId));
        } else {
            refused.fire(new OfferApprovalRefused(application.id(), actor.username(), offerId));
        }
    }

    /** What an approver answers. */
    public record Reply(Approval.Outcome outcome, @Nullable String note) {}

    private void follow(LockOffer.Locked locked) {
        var offer = locked.offer();
        locked.application().offered(offer.id(), offer.status().name(), clock.instant());
    }
}
