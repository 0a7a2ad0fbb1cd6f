package app.quorum.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Attaches the interview to a candidate's agenda. */
@ApplicationScoped
public class Calendar {

    @Inject
    Messages messages;

    @Inject
    Links links;

    @Inject
    Clock clock;

    Letter attach(Occasion occasion, Recipient to, Letter letter) {
        var round = occasion.round();
        if (round == null || !occasion.is(Occasion.AGENDA) || to.kind() != Recipient.Kind.CANDIDATE) {
            return letter;
        }
        var interview = round.interview();
        if (interview == null) {
            return letter;
        }
        long application = occasion.application().id();
        var entry = new CalendarEntry(
                "interview-" + application + "-" + round.key() + "@" + links.host(),
                messages.calendarEntries(application, round.key()),
                round.name(),
                interview.place(),
                interview.startsAt(),
                interview.endsAt(),
                clock.instant());
        return letter.with(entry.text());
    }
}
