package app.quorum.work;

import app.quorum.application.Panelist;
import app.quorum.application.Round;
import app.quorum.kit.Deadlines;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a round needs, by its status. */
record RoundWork(Round round, Deadlines deadlines, String recruiter) {

    List<ToDo> needs() {
        return switch (round.status()) {
            case AHEAD, PASSED -> List.of();
            case OPEN -> List.of(recruiter(round.panel().enough() ? Kind.SCHEDULE_INTERVIEW : Kind.ASSIGN_PANEL));
            case SCHEDULED -> withPanel(List.of(recruiter(Kind.HOLD_INTERVIEW).by(interviewEnd())));
            case HELD -> withPanel(scorecards());
            case REVEALED -> List.of(recruiter(Kind.DECIDE_ROUND));
        };
    }

    private List<ToDo> scorecards() {
        var due = heldAt().plus(deadlines.scorecardEscalation());
        return round.panel().sitting().stream()
                .filter(p -> p.status() == Panelist.Status.ASSIGNED)
                .map(p -> ToDo.person(Kind.SUBMIT_SCORECARD, p.username())
                        .in(round.key())
                        .by(due))
                .toList();
    }

    /** A panel may become too small at any time: by a recusal. */
    private List<ToDo> withPanel(List<ToDo> needs) {
        var all = new ArrayList<>(needs);
        if (!round.panel().enough()) {
            all.add(recruiter(Kind.ASSIGN_PANEL));
        }
        return all;
    }

    private ToDo recruiter(Kind kind) {
        return ToDo.recruiter(kind, recruiter).in(round.key());
    }

    private Instant interviewEnd() {
        var interview = round.interview();
        if (interview == null) {
            throw new IllegalStateException("round " + round.id() + " is scheduled without an interview");
        }
        return interview.endsAt();
    }

    private Instant heldAt() {
        var heldAt = round.heldAt();
        if (heldAt == null) {
            throw new IllegalStateException("round " + round.id() + " is held at no time");
        }
        return heldAt;
    }
}
