package app.quorum.process;

/** Names that Java shares with {@code bpmn/offer.bpmn20.xml}. */
final class OfferProcess {

    static final String KEY = "offer";

    // Variables
    static final String APPLICATION_ID = PipelineProcess.APPLICATION_ID;
    static final String OFFER_OUTCOME = PipelineProcess.OFFER_OUTCOME;
    static final String OFFER_NUDGE = PipelineProcess.OFFER_NUDGE;

    // Waits
    static final String AWAIT_OFFER_ANSWER = "awaitOfferAnswer";

    // Delegates
    static final String OPEN_OFFER = "openOffer";
    static final String REMIND_OFFER = "remindOffer";
    static final String SEND_WELCOME = "sendWelcome";
    static final String SEND_OFFER_DECLINED = "sendOfferDeclined";
    static final String SEND_OFFER_EXPIRED = "sendOfferExpired";
    static final String SEND_OFFER_RESCINDED = "sendOfferRescinded";

    private OfferProcess() {}
}
