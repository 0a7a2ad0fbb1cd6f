package app.quorum.debrief;

import app.quorum.scorecard.ScoreView;
import app.quorum.scoring.Vote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A debrief as one reader sees it at one moment: open ballots show nothing but the reader's own votes. */
record Picture(Debrief debrief, Bounds bounds, String reader, Instant now) {

    /** To whoever ratings are sealed for, it shows nothing that follows from them. */
    DebriefView view(boolean unsealed, List<Vote> allowed, String feedbackDraft) {
        var people = debrief.assembly();
        var attendance = people.attendance();
        return new DebriefView(
                debrief.opening().number(),
                debrief.opening().at(),
                debrief.opening().by(),
                debrief.agenda().steps().stream().map(this::step).toList(),
                people.participants().stream().map(Picture::person).toList(),
                people.participants().stream().map(Participant::username).toList(),
                new DebriefView.Quorum(people.least(), attendance.expected(), attendance.present(), people.quorate()),
                debrief.notes().stream().map(Picture::remark).toList(),
                debrief.ballots().all().stream().map(this::ballot).toList(),
                shift(debrief.ballots()),
                unsealed ? matrix() : null,
                unsealed && debrief.decision() == null ? feedbackDraft : null,
                decision(debrief.decision()),
                unsealed ? allowed : List.of());
    }

    private DebriefView.Step step(AgendaStep s) {
        return new DebriefView.Step(
                s.key(), s.name(), s.minutes(), s.startedAt(), s.endsAt(), s.endedAt(), s.overrunSeconds(now));
    }

    private static DebriefView.Person person(Participant p) {
        var excuse = p.excuse();
        return new DebriefView.Person(
                p.username(),
                p.attendedAt(),
                excuse == null ? null : new DebriefView.Reason(excuse.reason(), excuse.by()));
    }

    private static DebriefView.Remark remark(Note n) {
        return new DebriefView.Remark(n.kind(), n.author(), n.text(), n.notedAt());
    }

    private DebriefView.BallotView ballot(Ballot b) {
        boolean tallied = b.kind() == Ballot.Kind.FINAL && b.closed();
        return new DebriefView.BallotView(
                b.kind(),
                b.closedAt(),
                b.size(),
                b.of(reader).map(Picture::voted).orElse(null),
                b.revealed().stream().map(Picture::voted).toList(),
                tallied ? bounds.rule().tally(b.result()) : null);
    }

    private static DebriefView.Voted voted(CastVote v) {
        return new DebriefView.Voted(v.voter(), v.vote(), v.reason(), v.castAt());
    }

    private static List<DebriefView.Shift> shift(Ballots ballots) {
        var silent = ballots.find(Ballot.Kind.SILENT).filter(Ballot::closed);
        var last = ballots.find(Ballot.Kind.FINAL).filter(Ballot::closed);
        if (silent.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        var voters = new TreeSet<String>();
        ballots.all().forEach(b -> b.revealed().forEach(v -> voters.add(v.voter())));
        return voters.stream()
                .map(voter -> new DebriefView.Shift(voter, vote(silent, voter), vote(last, voter)))
                .toList();
    }

    private static @Nullable Vote vote(Optional<Ballot> ballot, String voter) {
        return ballot.flatMap(b -> b.of(voter)).map(CastVote::vote).orElse(null);
    }

    private DebriefView.MatrixView matrix() {
        var evaluation = bounds.matrix();
        var rows = evaluation.categories().stream()
                .map(c -> new DebriefView.Category(c.key(), ScoreView.ofNullable(c.score()), c.raters(), c.met()))
                .toList();
        return new DebriefView.MatrixView(
                rows, ScoreView.ofNullable(evaluation.total()), evaluation.conditions(), bounds.leastKnownFirst());
    }

    private static DebriefView.@Nullable DecisionView decision(@Nullable Decision d) {
        return d == null
                ? null
                : new DebriefView.DecisionView(
                        d.outcome(), d.tally(), d.reason(), d.feedback(), d.categories(), d.decidedBy(), d.decidedAt());
    }
}
