package app.quorum.seed;

import app.quorum.offer.Approval;
import app.quorum.offer.ApproveOffer;
import app.quorum.offer.ConcludeOffer;
import app.quorum.offer.DraftOffer;
import app.quorum.offer.OfferOutcome;
import app.quorum.offer.Salary;
import app.quorum.offer.Terms;
import app.quorum.shared.Actor;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;

/** The offer of a story, as far as it goes. */
@ApplicationScoped
class OfferScenes {

    private static final int DAYS_TO_ANSWER = 10;
    private static final Period NOTICE = Period.ofWeeks(8);

    @Inject
    DraftOffer draftOffer;

    @Inject
    ApproveOffer approveOffer;

    @Inject
    ConcludeOffer concludeOffer;

    void tell(Telling telling, Script script) {
        var offer = new long[1];
        script.add(
                1,
                LocalTime.of(10, 30),
                moment -> offer[0] =
                        draftOffer.draft(telling.applicationId(), terms(telling, moment.now()), telling.recruiter()));
        if (telling.fate().reaches(Fate.OFFER_PENDING)) {
            script.add(0, LocalTime.of(10, 40), () -> approveOffer.submit(offer[0], telling.recruiter(), Version.ANY));
            script.add(0, LocalTime.of(15, 20), () -> approve(offer[0], telling.hiringManager()));
        }
        if (telling.fate().reaches(Fate.OFFER_EXTENDED)) {
            script.add(0, LocalTime.of(16, 0), () -> concludeOffer.extend(offer[0], telling.recruiter(), Version.ANY));
        }
        if (telling.fate().reaches(Fate.OFFER_DECLINED)) {
            var answer = telling.fate() == Fate.HIRED ? OfferOutcome.ACCEPTED : OfferOutcome.DECLINED;
            script.add(
                    2,
                    LocalTime.of(11, 15),
                    () -> concludeOffer.answer(offer[0], answer, telling.recruiter(), Version.ANY));
        }
    }

    /** Above the salary band it goes on waiting, for an executive. */
    private void approve(long offer, Actor hiringManager) {
        var reply = new ApproveOffer.Reply(Approval.Outcome.APPROVED, "Worth it.");
        approveOffer.answer(offer, reply, hiringManager, Version.ANY);
    }

    private static Terms terms(Telling telling, Instant now) {
        var timetable = telling.timetable();
        var salary = new Salary(
                telling.opening().salary().currency(), telling.story().requireSalary());
        var expires = timetable.after(now, DAYS_TO_ANSWER, LocalTime.of(17, 0));
        var start = LocalDate.ofInstant(now, timetable.zone()).plus(NOTICE);
        return new Terms(
                salary,
                start,
                expires.atZone(timetable.zone()).toOffsetDateTime(),
                "Full time; 25 days of leave; health insurance from the first day; bonus of up to 10 %.");
    }
}
