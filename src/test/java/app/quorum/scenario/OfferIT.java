package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.Caller;
import app.quorum.dev.QuorumServer;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Offers on their way to an answer, and the other ways they end. */
class OfferIT {

    private static final String TERMS = """
            {"salary": {"currency": "USD", "amount": "%s"}, "startDate": "2127-02-01",
             "expiresAt": "2127-01-15T17:00:00Z", "terms": "Full time."}""";

    @Test
    void nobody_approves_what_they_drafted() {
        var hire = proposed("Own Pen");
        var both = new Caller(
                QuorumServer.url(),
                QuorumServer.issuer().token("hiring-manager", Set.of("recruiter", "hiring-manager")));
        var terms = new Terms(hire, new Answer(both.post(hire.path("/offers"), TERMS.formatted("165000.00"))).id());
        answersRequest(terms, "executive", "APPROVED").isRefusedBy("wrong-offer-status");
        post("recruiter", path(terms, "/approval-request"), null).is(204);
        post("recruiter", path(terms, "/approval-request"), null).isRefusedBy("wrong-offer-status");

        answersRequest(terms, "recruiter", "APPROVED").isProblem(403, "forbidden");
        answersRequest(terms, "hiring-manager", "APPROVED").isRefusedBy("own-draft");
        assertThat(status(terms)).isEqualTo("PENDING_APPROVAL");
        answersRequest(terms, "executive", "APPROVED").is(204);
        assertThat(status(terms)).isEqualTo("APPROVED");
    }

    @Test
    void a_declined_offer_ends_the_application() {
        var hire = proposed("No Thanks");
        var terms = Terms.draft(hire);
        Terms.asked(hire).isRefusedBy("offer-exists");
        terms.answered("DECLINED").isRefusedBy("wrong-offer-status");
        terms.approved().extended();
        post("recruiter", path(terms, "/extension"), null).isRefusedBy("wrong-offer-status");
        answersRequest(terms, "executive", "REJECTED").isRefusedBy("wrong-offer-status");
        post("recruiter", path(terms, "/answer"), "{'outcome': 'PERHAPS'}").isProblem(422, "invalid");

        terms.answered("DECLINED").is(204);
        assertThat(status(terms)).isEqualTo("DECLINED");
        assertThat(Tables.status(hire.application())).isEqualTo("OFFER_DECLINED");
        assertThat(Tables.ends(hire.application())).containsExactly("offerAnswered");
        assertThat(Tables.lettersToCandidate(hire.application())).endsWith("offerExtended", "offerDeclined");
        terms.answered("ACCEPTED").isRefusedBy("application-ended");
        assertThat(Terms.asked(hire).is(409).json().path("type").asText()).endsWith("/application-ended");
    }

    @Test
    void a_refused_approval_makes_it_a_draft_again() {
        var terms = Terms.draft(proposed("Try Again"));
        post("recruiter", path(terms, "/extension"), null).isRefusedBy("wrong-offer-status");
        post("recruiter", path(terms, "/approval-request"), null).is(204);
        var pending = get("recruiter", path(terms, "")).is(200).etag();
        revise(terms, "170000.00").send("If-Match", pending).isRefusedBy("wrong-offer-status");
        answersRequest(terms, "hiring-manager", "REJECTED").is(204);
        assertThat(status(terms)).isEqualTo("DRAFT");

        revise(terms, "170000.00").send().isProblem(428, "version-required");
        revise(terms, "170000.00").send("If-Match", pending).isProblem(412, "stale-version");
        var etag = get("recruiter", path(terms, "")).etag();
        revise(terms, "170000.00").send("If-Match", etag).is(204);

        var offer = get("executive", path(terms, "")).is(200).json();
        assertThat(offer.path("salary").path("amount").asText()).isEqualTo("170000.00");
        assertThat(offer.path("approvals").findValuesAsText("outcome")).containsExactly("REJECTED");
        post("recruiter", path(terms, "/extension"), null).isRefusedBy("wrong-offer-status");
        terms.approved().extended().answered("ACCEPTED").is(204);
        get("panelist-01", path(terms, "")).isProblem(404, "not-found");
        get("hiring-manager-2", path(terms, "")).isProblem(404, "not-found");
    }

    @Test
    void above_the_band_it_waits_for_an_executive_and_may_still_be_rescinded() {
        var hire = proposed("High Bid");
        var terms = Terms.draft(hire);
        var etag = get("recruiter", path(terms, "")).etag();
        revise(terms, "175000.01").send("If-Match", etag).is(204);
        post("recruiter", path(terms, "/approval-request"), null).is(204);
        answersRequest(terms, "hiring-manager", "APPROVED").is(204);
        assertThat(status(terms)).isEqualTo("PENDING_APPROVAL");
        post("recruiter", path(terms, "/extension"), null).isRefusedBy("wrong-offer-status");
        answersRequest(terms, "executive", "APPROVED").is(204);
        assertThat(status(terms)).isEqualTo("APPROVED");
        terms.extended();

        var rescission = path(terms, "/rescission");
        post("executive", rescission, "{'reason': 'x'}").isProblem(403, "forbidden");
        post("recruiter", rescission, "{'reason': ''}").isProblem(422, "invalid");
        post("hiring-manager", rescission, "{'reason': 'x'}").isProblem(403, "forbidden");
        post("recruiter", rescission, "{'reason': 'The position is cut.'}").is(204);
        assertThat(status(terms)).isEqualTo("RESCINDED");
        assertThat(Tables.status(hire.application())).isEqualTo("OFFER_RESCINDED");
        assertThat(Tables.ends(hire.application())).containsExactly("offerAnswered");
        assertThat(Tables.lettersToCandidate(hire.application())).endsWith("offerExtended", "offerRescinded");
        post("recruiter", rescission, "{'reason': 'x'}").isRefusedBy("application-ended");
        terms.answered("ACCEPTED").isRefusedBy("application-ended");
    }

    @Test
    void a_draft_has_to_fit_its_requisition() {
        var hire = proposed("Odd Terms");
        for (var wrong : Set.of(
                TERMS.formatted("1.00").replace("USD", "EUR"),
                TERMS.formatted("1.00").replace("2127-01-15T17", "2020-01-15T17"),
                TERMS.formatted("-1.00"))) {
            Call.on(hire, "recruiter POST /offers", wrong).send().isProblem(422, "invalid");
        }
        assertThat(Tables.offers(hire.application())).isZero();
    }

    private static Hire proposed(String name) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.test";
        var hire = Hire.begin(name, email).passesAll(5);
        Room.open(hire).allVote("STRONG_YES").decides("STRONG_YES", "").is(204);
        return hire;
    }

    private static Call revise(Terms terms, String amount) {
        return new Call("recruiter", "PUT", path(terms, ""), TERMS.formatted(amount));
    }

    private static Answer answersRequest(Terms terms, String who, String outcome) {
        return post(who, path(terms, "/approvals"), "{'outcome': '" + outcome + "'}");
    }

    private static String status(Terms terms) {
        return Tables.texts("select status from offer where id = ?", terms.id()).get(0);
    }

    private static String path(Terms terms, String below) {
        return "/offers/" + terms.id() + below;
    }
}
