package app.quorum.seed;

import app.quorum.debrief.AttendDebrief;
import app.quorum.debrief.Ballot;
import app.quorum.debrief.Choice;
import app.quorum.debrief.DecideDebrief;
import app.quorum.debrief.Note;
import app.quorum.debrief.OpenDebrief;
import app.quorum.debrief.Ruling;
import app.quorum.debrief.RunDebrief;
import app.quorum.debrief.VoteInDebrief;
import app.quorum.scoring.Vote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;

/** The debrief of a story, as far as it goes. */
@ApplicationScoped
class DebriefScenes {

    private static final LocalTime OPENING = LocalTime.of(14, 0);
    private static final int PRESENT_EARLY = 4; // of a debrief that others have yet to come to

    @Inject
    OpenDebrief openDebrief;

    @Inject
    AttendDebrief attendDebrief;

    @Inject
    RunDebrief runDebrief;

    @Inject
    VoteInDebrief voteInDebrief;

    @Inject
    DecideDebrief decideDebrief;

    /** Who is in one debrief, and who is on leave. */
    private record Meeting(Telling telling, List<Company.Member> present, Company.Member absent) {

        static Meeting of(Telling telling) {
            var people = telling.participants();
            var absent = people.stream()
                    .filter(Company.Member::isPanelistOnly)
                    .reduce((one, next) -> next)
                    .orElseThrow();
            return new Meeting(
                    telling, people.stream().filter(m -> !m.equals(absent)).toList(), absent);
        }
    }

    void tell(Telling telling, Script script) {
        var fate = telling.fate();
        if (!fate.reaches(Fate.DEBRIEF_OPEN)) {
            return;
        }
        var meeting = Meeting.of(telling);
        script.add(1, OPENING, () -> openDebrief.open(telling.applicationId(), telling.recruiter()));
        script.add(0, OPENING.plusMinutes(1), () -> gather(meeting));
        if (fate.reaches(Fate.SILENT_CLOSED)) {
            script.add(0, OPENING.plusMinutes(3), () -> vote(meeting, Ballot.Kind.SILENT));
            talk(telling, script);
        }
        if (fate.reaches(Fate.AWAITING_DECISION)) {
            step(telling, script, 4, 31);
            script.add(0, OPENING.plusMinutes(34), () -> vote(meeting, Ballot.Kind.FINAL));
        }
        if (fate.reaches(Fate.DECIDED_NO)) {
            script.add(
                    1,
                    LocalTime.of(9, 45),
                    () -> decideDebrief.decide(telling.applicationId(), ruling(telling), telling.hiringManager()));
        }
    }

    /** To a debrief that has only been opened, a few have come. */
    private void gather(Meeting meeting) {
        var telling = meeting.telling();
        boolean isEarly = telling.fate() == Fate.DEBRIEF_OPEN;
        meeting.present().stream()
                .limit(isEarly ? PRESENT_EARLY : Long.MAX_VALUE)
                .forEach(member -> attendDebrief.attend(telling.applicationId(), member.actor()));
        if (!isEarly) {
            attendDebrief.excuse(
                    telling.applicationId(),
                    meeting.absent().username(),
                    "On leave this week.",
                    telling.hiringManager());
        }
    }

    private void vote(Meeting meeting, Ballot.Kind kind) {
        var telling = meeting.telling();
        for (int i = 0; i < meeting.present().size(); i++) {
            var vote = vote(telling.story().requireVote(), kind, i);
            var reasons = telling.company().phrases().votes().getOrDefault(vote, List.of());
            var choice = new Choice(vote, reasons.get(i % reasons.size()));
            var voter = meeting.present().get(i).actor();
            voteInDebrief.vote(telling.applicationId(), kind, choice, voter);
        }
    }

    /** Before the talk one in three thinks less of the candidate, after it one in four. */
    private static Vote vote(Vote outcome, Ballot.Kind kind, int voter) {
        int every = kind == Ballot.Kind.SILENT ? 3 : 4;
        return voter % every == every - 1 ? lessThan(outcome) : outcome;
    }

    private static Vote lessThan(Vote vote) {
        return switch (vote) {
            case STRONG_YES -> Vote.YES;
            case YES -> Vote.MAYBE;
            case MAYBE, NO -> Vote.NO;
        };
    }

    private void talk(Telling telling, Script script) {
        step(telling, script, 0, 6);
        step(telling, script, 1, 12);
        if (telling.fate() == Fate.SILENT_CLOSED) {
            return;
        }
        step(telling, script, 2, 21);
        note(telling, script, Note.Kind.CONCERN, 23);
        step(telling, script, 3, 26);
        note(telling, script, Note.Kind.STRENGTH, 28);
    }

    private void step(Telling telling, Script script, int number, int minute) {
        var key = telling.kit().debrief().agenda().get(number).key();
        script.add(
                0,
                OPENING.plusMinutes(minute),
                () -> runDebrief.start(telling.applicationId(), key, telling.recruiter()));
    }

    private void note(Telling telling, Script script, Note.Kind kind, int minute) {
        var phrases = telling.company().phrases();
        var texts = kind == Note.Kind.CONCERN ? phrases.concerns() : phrases.strengths();
        var text = texts.get(telling.story().choose(kind.name(), texts.size()));
        script.add(
                0,
                OPENING.plusMinutes(minute),
                () -> runDebrief.note(telling.applicationId(), kind, text, telling.recruiter()));
    }

    private static Ruling ruling(Telling telling) {
        var story = telling.story();
        var vote = story.requireVote();
        var usual = telling.company().phrases().decisions().get(vote);
        var reason = story.reason() != null || usual == null ? story.requireReason() : usual;
        var feedback = vote == Vote.NO ? story.requireFeedback() : null;
        return new Ruling(vote, reason, feedback, vote == Vote.MAYBE ? List.of(weakest(telling)) : List.of());
    }

    /** Category that the additional round is aimed at. */
    private static String weakest(Telling telling) {
        var strengths = telling.story().strengths();
        int least = strengths.indexOf(Collections.min(strengths));
        return telling.kit().matrix().categories().get(least).key();
    }
}
