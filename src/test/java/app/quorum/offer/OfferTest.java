package app.quorum.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.requisition.SalaryBand;
import app.quorum.scoring.Condition;
import app.quorum.scoring.Verdict;
import app.quorum.shared.Invalid;
import app.quorum.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant LATE = NOW.plusSeconds(3600);

    private final SalaryBand band = new SalaryBand("USD", new BigDecimal("150000.00"), new BigDecimal("175000.00"));

    @Test
    void is_drafted_approved_extended_and_answered() {
        var offer = extended("175000.00");
        offer.answer(OfferOutcome.ACCEPTED, NOW);
        assertThat(offer.status()).isEqualTo(OfferStatus.ACCEPTED);
        refuses("wrong-offer-status", () -> offer.answer(OfferOutcome.DECLINED, NOW));
        refuses("wrong-offer-status", () -> offer.rescind("too late", NOW));
    }

    @Test
    void skips_no_step() {
        var offer = drafted("165000.00");
        refuses("wrong-offer-status", () -> offer.extend(NOW));
        refuses("wrong-offer-status", () -> offer.answerApproval(approvedBy("hal", false), band, NOW));
        refuses("wrong-offer-status", () -> offer.answer(OfferOutcome.ACCEPTED, NOW));
    }

    @Test
    void above_the_band_it_takes_an_executive() {
        var offer = drafted("175000.01");
        offer.submit();
        offer.answerApproval(approvedBy("hal", false), band, NOW);
        assertThat(offer.status()).isEqualTo(OfferStatus.PENDING_APPROVAL);
        offer.answerApproval(approvedBy("eva", true), band, NOW);
        assertThat(offer.status()).isEqualTo(OfferStatus.APPROVED);
        assertThat(offer.approvals()).hasSize(2);
    }

    @Test
    void nobody_approves_their_own_draft() {
        var offer = drafted("165000.00");
        offer.submit();
        refuses("own-draft", () -> offer.answerApproval(approvedBy("rea", true), band, NOW));
    }

    @Test
    void a_refused_approval_makes_it_a_draft_whose_terms_may_change() {
        var offer = drafted("165000.00");
        offer.submit();
        refuses("wrong-offer-status", () -> offer.revise(terms("160000.00")));
        offer.answerApproval(new Approval.Answer(Approval.Outcome.REJECTED, "too much", "hal", false), band, NOW);
        offer.revise(terms("160000"));
        assertThat(offer.terms().salary().amount()).hasToString("160000.00");
    }

    @Test
    void is_not_answered_after_it_expires() {
        var offer = extended("165000.00");
        refuses("offer-expired", () -> offer.answer(OfferOutcome.ACCEPTED, LATE));
        assertThat(offer.expireIfDue(NOW)).isFalse();
        assertThat(offer.expireIfDue(LATE)).isTrue();
        assertThat(offer.status()).isEqualTo(OfferStatus.EXPIRED);
    }

    @Test
    void fits_the_band_and_the_calendar() {
        var terms = terms("165000.00");
        var euros = new SalaryBand("EUR", BigDecimal.ONE, BigDecimal.TEN);
        assertThatThrownBy(() -> terms.mustFit(euros, NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> terms.mustFit(band, LATE)).isInstanceOf(Invalid.class);
    }

    @Test
    void nothing_but_an_open_gate_lets_it_be() {
        var unmet = new Condition(Condition.Kind.TOTAL, "total", "3.50", "3.49", false);
        var closed = new GateAnswer(5, new Verdict(Verdict.Outcome.CLOSED, List.of(unmet)));
        refuses("gate-closed", closed::mustBeOpen);
    }

    private Offer extended(String amount) {
        var offer = drafted(amount);
        offer.submit();
        offer.answerApproval(approvedBy("hal", false), band, NOW);
        offer.extend(NOW);
        return offer;
    }

    private static Offer drafted(String amount) {
        var met = new Condition(Condition.Kind.TOTAL, "total", "3.50", "3.50", true);
        var open = new GateAnswer(5, new Verdict(Verdict.Outcome.OPEN, List.of(met)));
        return new Offer(7, terms(amount), new Drafting("rea", open, NOW));
    }

    private static Terms terms(String amount) {
        return new Terms(
                new Salary("USD", new BigDecimal(amount)),
                LocalDate.parse("2127-02-01"),
                LATE.atOffset(ZoneOffset.UTC),
                "Full time.");
    }

    private static Approval.Answer approvedBy(String approver, boolean executive) {
        return new Approval.Answer(Approval.Outcome.APPROVED, null, approver, executive);
    }

    private static void refuses(String code, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.code())
                .isEqualTo(code));
    }
}
