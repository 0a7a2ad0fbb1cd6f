package app.quorum.scenario;

import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application on its way, with somebody of every kind around it: the first round passed with one panelist, the
 * second with a panel of three (of two where the requisition is confidential), from which one stepped back and one was
 * released, and all further rounds with two others.
 */
final class Scene {

    static final String FIRST_PANELIST = "panelist-02";
    static final String ELSEWHERE = "panelist-13";
    static final String RECUSED = "panelist-04";
    static final String RELEASED = "panelist-05";
    static final String ROUND = "technical-phone-screen";

    private static final List<String> REST = List.of("panelist-09", "panelist-10");
    private static final String CARDS = "/scorecards/mine";

    private final boolean confidential;
    private final Hire hire;
    private final long candidate;
    private @Nullable Terms offer;

    private Scene(boolean confidential, Hire hire, long candidate) {
        this.confidential = confidential;
        this.hire = hire;
        this.candidate = candidate;
    }

    static Scene begin(boolean confidential) {
        long requisition =
                post(Hire.RECRUITER, "/requisitions", terms(confidential)).id();
        long candidate = Positions.candidate("Max Access", UUID.randomUUID() + "@example.test")
                .id();
        long application = Positions.apply(requisition, candidate).id();
        return new Scene(confidential, new Hire(requisition, application), candidate);
    }

    static String terms(boolean confidential) {
        return Hire.TERMS.replace("'confidential': false", "'confidential': " + confidential);
    }

    boolean confidential() {
        return confidential;
    }

    Hire hire() {
        return hire;
    }

    long candidate() {
        return candidate;
    }

    /** Zero before there is one. */
    long offer() {
        return offer == null ? 0 : offer.id();
    }

    /** On the panel of the round that the table means. */
    List<String> panel() {
        return confidential
                ? List.of(Hire.RECRUITER, "panelist-08")
                : List.of("panelist-01", "panelist-06", "panelist-07");
    }

    void seat() {
        pass("recruiter-screen", List.of(FIRST_PANELIST));
        if (!confidential) {
            assign(List.of(RECUSED, RELEASED, "panelist-01"));
            post(RECUSED, round(ROUND, "/recusal"), "{'reason': 'A cousin.'}").is(204);
        }
        assign(panel());
    }

    private void assign(List<String> panel) {
        put(Hire.RECRUITER, round(ROUND, "/panel"), Hire.panelOf(panel)).is(204);
    }

    void rest() {
        post(Hire.RECRUITER, hire.path("/hold"), "{'reason': 'Budget.'}").is(204);
    }

    void schedule() {
        put(Hire.RECRUITER, round(ROUND, "/interview"), Prepared.INTERVIEW).is(204);
    }

    void meet() {
        post(Hire.RECRUITER, round(ROUND, "/interview/completion"), null).is(204);
    }

    void draft() {
        panel().forEach(who -> draft(who, ROUND));
    }

    private void draft(String who, String round) {
        put(who, round(round, CARDS), Prepared.scorecard(hire, round), "If-Match", "*")
                .is(204);
    }

    void reveal() {
        panel().forEach(who -> submit(who, ROUND));
    }

    private void submit(String who, String round) {
        post(who, round(round, CARDS + "/submission"), null).is(204);
    }

    void advance() {
        hire.advance(ROUND).is(204);
    }

    void passRest() {
        Prepared.rounds(hire).stream().skip(2).forEach(round -> pass(round, REST));
    }

    private void pass(String round, List<String> panel) {
        hire.holds(round, panel);
        panel.forEach(who -> {
            draft(who, round);
            submit(who, round);
        });
        hire.advance(round).is(204);
    }

    void open() {
        post(Hire.RECRUITER, hire.path("/debrief"), null).is(201);
    }

    void gather() {
        room().participants().forEach(who -> room().attends(who).is(204));
    }

    void poll() {
        room().having(Hire.HIRING_MANAGER, "SILENT", "STRONG_YES");
    }

    void close() {
        post(Hire.RECRUITER, hire.path("/debrief/ballots/SILENT/closure"), null).is(204);
    }

    void tally() {
        room().participants().forEach(who -> room().having(who, "FINAL", "STRONG_YES"));
    }

    void decide(String outcome) {
        room().decides(outcome, "").is(204);
    }

    private Room room() {
        return new Room(hire);
    }

    void propose() {
        offer = Terms.draft(hire);
    }

    /** Who drafts an offer is told its id. */
    void heard(Answer answer) {
        answer.http()
                .headers()
                .firstValue("Location")
                .filter(location -> location.contains("/offers/"))
                .ifPresent(location -> offer = new Terms(hire, answer.id()));
    }

    void submitOffer() {
        post(Hire.RECRUITER, "/offers/" + offer() + "/approval-request", null).is(204);
    }

    void approveOffer() {
        post(Hire.HIRING_MANAGER, "/offers/" + offer() + "/approvals", "{'outcome': 'APPROVED'}")
                .is(204);
    }

    void extendOffer() {
        post(Hire.RECRUITER, "/offers/" + offer() + "/extension", null).is(204);
    }

    private String round(String key, String below) {
        return hire.path("/rounds/" + key + below);
    }
}
