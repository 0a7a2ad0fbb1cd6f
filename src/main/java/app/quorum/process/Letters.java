package app.quorum.process;

import app.quorum.application.Applications;
import app.quorum.application.Status;
import app.quorum.kit.Kits;
import app.quorum.message.KeepWarm;
import app.quorum.message.WriteMessage;
import app.quorum.offer.OfferStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** The steps of the processes that write to somebody: which step sends which message of the kit. */
@ApplicationScoped
public class Letters {

    /** Steps that write in any case, and the template each fills in. */
    static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry(RoundProcess.SEND_AGENDA, "agenda"),
            Map.entry(RoundProcess.SEND_THANKS, "thanks"),
            Map.entry(RoundProcess.ASK_FOR_SCORECARDS, "scorecardRequest"),
            Map.entry(RoundProcess.SEND_ROUND_PASSED, "roundPassed"),
            Map.entry(DebriefProcess.SEND_DECISION_MADE, "decisionMade"),
            Map.entry(ReferenceCheckProcess.SEND_REFERENCES_DONE, "referencesDone"),
            Map.entry(OfferProcess.SEND_WELCOME, "welcome"),
            Map.entry(OfferProcess.SEND_OFFER_DECLINED, "offerDeclined"),
            Map.entry(OfferProcess.SEND_OFFER_EXPIRED, "offerExpired"),
            Map.entry(OfferProcess.SEND_OFFER_RESCINDED, "offerRescinded"),
            Map.entry(PipelineProcess.SEND_REJECTION, "rejection"),
            Map.entry(PipelineProcess.SEND_WITHDRAWAL_CONFIRMED, "withdrawalConfirmed"),
            Map.entry(PipelineProcess.SEND_ON_HOLD, "onHold"),
            Map.entry(PipelineProcess.SEND_RESUMED, "resumed"));

    /** Steps that write unless the application is on hold. */
    static final Map<String, String> REMINDERS = Map.of(
            RoundProcess.REMIND_PANELISTS, "scorecardReminder",
            RoundProcess.ESCALATE_SCORECARDS, "scorecardEscalation",
            DebriefProcess.REMIND_DEBRIEF, "debriefReminder",
            DebriefProcess.REMIND_DECISION, "decisionReminder",
            ReferenceCheckProcess.REMIND_REFERENCES, "referenceReminder");

    @Inject
    WriteMessage writeMessage;

    @Inject
    KeepWarm keepWarm;

    @Inject
    Applications applications;

    @Inject
    Kits kits;

    /** By the names that BPMN files use. */
    Map<String, JavaDelegate> delegates() {
        var delegates = new HashMap<String, JavaDelegate>();
        LETTERS.forEach((step, template) -> delegates.put(step, letter(template)));
        REMINDERS.forEach((step, template) -> delegates.put(step, reminder(template)));
        delegates.put(PipelineProcess.SEND_KEEP_WARM, e -> keepWarm.writeIfDue(Steps.applicationId(e)));
        return delegates;
    }

    /** Writes a message that no step of a process sends, but something that happened. */
    void send(long applicationId, String template, @Nullable String round) {
        writeMessage.write(applicationId, template, round);
    }

    /** Looked at every hour; written when the candidate has heard nothing for as long as the kit says. */
    void remindOfOffer(long applicationId) {
        var application = applications.require(applicationId);
        var patience = kits.published(application.kitId()).deadlines().offerReminder();
        boolean extended =
                OfferStatus.EXTENDED.name().equals(application.conclusion().offerStatus());
        if (extended && keepWarm.heardNothingFor(application, patience)) {
            send(applicationId, "offerReminder", null);
        }
    }

    private JavaDelegate letter(String template) {
        return execution -> send(execution, template);
    }

    /** Sent by a timer, which goes on while an application is on hold; nobody is pressed then. */
    private JavaDelegate reminder(String template) {
        return execution -> {
            if (applications.require(Steps.applicationId(execution)).status() == Status.ACTIVE) {
                send(execution, template);
            }
        };
    }

    private void send(DelegateExecution execution, String template) {
        send(Steps.applicationId(execution), template, Steps.round(execution));
    }
}
