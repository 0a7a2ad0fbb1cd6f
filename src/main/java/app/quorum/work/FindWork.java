package app.quorum.work;

import app.quorum.application.Application;
import app.quorum.application.Rounds;
import app.quorum.debrief.Debriefs;
import app.quorum.kit.Kits;
import app.quorum.offer.OfferStatus;
import app.quorum.requisition.Requisition;
import app.quorum.requisition.Requisitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What an application needs, as it stands. */
@ApplicationScoped
public class FindWork {

    @Inject
    Requisitions requisitions;

    @Inject
    Rounds rounds;

    @Inject
    Debriefs debriefs;

    @Inject
    Kits kits;

    List<ToDo> needs(Application application) {
        if (application.status().ended()) {
            return List.of();
        }
        var requisition = requisitions.require(application.requisitionId());
        return switch (application.progress().stage()) {
            case ROUND -> ofRound(application, requisition);
            case DEBRIEF -> ofDebrief(application, requisition);
            case REFERENCES -> List.of(ToDo.recruiter(Kind.REQUEST_REFERENCES, requisition.recruiter()));
            case OFFER -> ofOffer(application, requisition);
        };
    }

    private List<ToDo> ofRound(Application application, Requisition requisition) {
        var key = application.progress().currentRound();
        if (key == null) {
            return List.of();
        }
        var deadlines = kits.published(application.kitId()).deadlines();
        return new RoundWork(rounds.require(application.id(), key), deadlines, requisition.recruiter()).needs();
    }

    private List<ToDo> ofDebrief(Application application, Requisition requisition) {
        var open = debriefs.last(application.id()).filter(d -> d.decision() == null);
        return new DebriefWork(application, requisition, open.orElse(null)).needs();
    }

    private static List<ToDo> ofOffer(Application application, Requisition requisition) {
        var status = application.conclusion().offerStatus();
        return new OfferWork(
                        status == null ? null : OfferStatus.valueOf(status),
                        requisition.recruiter(),
                        requisition.hiringManager())
                .needs();
    }
}
