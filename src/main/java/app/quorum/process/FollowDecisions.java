package app.quorum.process;

import app.quorum.debrief.DebriefOpened;
import app.quorum.debrief.DecisionRecorded;
import app.quorum.offer.OfferConcluded;
import app.quorum.offer.OfferExtended;
import app.quorum.reference.ReferencesSettled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;

/** The engine follows debrief, references and offer, in the same transaction. */
@ApplicationScoped
public class FollowDecisions {

    /** After the observers that record what happened: moving the engine makes the next things happen. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    Waits waits;

    @Inject
    Letters letters;

    void opened(@Observes @Priority(LAST) DebriefOpened event) {
        waits.leave(key(event.applicationId(), DebriefProcess.KEY), DebriefProcess.AWAIT_DEBRIEF_OPENED, Map.of());
    }

    void decided(@Observes @Priority(LAST) DecisionRecorded event) {
        waits.leave(
                key(event.applicationId(), DebriefProcess.KEY),
                DebriefProcess.AWAIT_DECISION,
                Map.of(DebriefProcess.DECISION, event.outcome().name()));
    }

    void settled(@Observes @Priority(LAST) ReferencesSettled event) {
        waits.leave(
                key(event.applicationId(), ReferenceCheckProcess.KEY),
                ReferenceCheckProcess.AWAIT_REFERENCES,
                Map.of(ReferenceCheckProcess.REFERENCE_OUTCOME, event.outcome().name()));
    }

    void extended(@Observes @Priority(LAST) OfferExtended event) {
        letters.send(event.applicationId(), "offerExtended", null);
    }

    void concluded(@Observes @Priority(LAST) OfferConcluded event) {
        waits.leave(
                key(event.applicationId(), OfferProcess.KEY),
                OfferProcess.AWAIT_OFFER_ANSWER,
                Map.of(OfferProcess.OFFER_OUTCOME, event.outcome().name()));
    }

    private static String key(long applicationId, String process) {
        return PipelineProcess.businessKey(applicationId, process);
    }
}
