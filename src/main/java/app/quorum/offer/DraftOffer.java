package app.quorum.offer;

import app.quorum.application.Access;
import app.quorum.application.Applications;
import app.quorum.application.Capacity;
import app.quorum.application.Stage;
import app.quorum.requisition.Requisitions;
import app.quorum.scorecard.Seal;
import app.quorum.shared.Actor;
import app.quorum.shared.RuleViolation;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A recruiter drafts an offer, if the gate is open, or changes a draft. */
@ApplicationScoped
public class DraftOffer {

    @Inject
    Access access;

    @Inject
    Applications applications;

    @Inject
    Requisitions requisitions;

    @Inject
    Seal seal;

    @Inject
    ShowOfferGate showOfferGate;

    @Inject
    EvaluateOfferGate evaluateOfferGate;

    @Inject
    LockOffer lockOffer;

    @Inject
    Offers offers;

    @Inject
    Event<OfferDrafted> drafted;

    @Inject
    Event<OfferRevised> revised;

    @Inject
    Clock clock;

    /** Answers the id of the offer. A closed gate is told before anything else that may stand in the way. */
    @Transactional
    public long draft(long applicationId, Terms terms, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER);
        application.requireActive();
        if (!seal.opens(actor, application)) { // a scorecard of theirs is due, so the gate cannot be open
            throw new RuleViolation(
                    "gate-closed",
                    "the offer gate is NOT_YET",
                    showOfferGate.show(applicationId, actor).conditions());
        }
        var gate = evaluateOfferGate.evaluate(applicationId);
        gate.mustBeOpen();
        application.requireStage(Stage.OFFER);
        if (offers.live(applicationId).isPresent()) {
            throw new RuleViolation("offer-exists", "application " + applicationId + " has an offer already");
        }
        requireOpening(application.requisitionId());
        var now = clock.instant();
        terms.mustFit(requisitions.require(application.requisitionId()).salaryBand(), now);
        var offer = new Offer(applicationId, terms, new Drafting(actor.username(), gate, now));
        offers.add(offer);
        application.offered(offer.id(), offer.status().name(), now);
        drafted.fire(new OfferDrafted(applicationId, actor.username(), offer.id()));
        return offer.id();
    }

    @Transactional
    public void revise(long offerId, Terms terms, Actor actor, Version expected) {
        var locked = lockOffer.as(actor, offerId, expected, Capacity.RECRUITER);
        terms.mustFit(requisitions.require(locked.application().requisitionId()).salaryBand(), clock.instant());
        locked.offer().revise(terms);
        locked.application().progress().touch(clock.instant());
        revised.fire(new OfferRevised(locked.application().id(), actor.username(), offerId));
    }

    /** Part of a command that would fill an opening; others that would wait until it is done. */
    public void requireOpening(long requisitionId) {
        var requisition = requisitions.lock(requisitionId);
        if (applications.hired(requisitionId) >= requisition.openings()) {
            throw new RuleViolation(
                    "no-opening-left", "all " + requisition.openings() + " openings of the requisition are filled");
        }
    }
}
