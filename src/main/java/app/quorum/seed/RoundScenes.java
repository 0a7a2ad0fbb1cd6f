package app.quorum.seed;

import app.quorum.application.Interview;
import app.quorum.application.Plans;
import app.quorum.application.Rounds;
import app.quorum.kit.PanelSize;
import app.quorum.kit.Round;
import app.quorum.panel.AssignPanel;
import app.quorum.panel.HoldInterview;
import app.quorum.scorecard.DecideRound;
import app.quorum.scorecard.WriteScorecard;
import app.quorum.seed.Fate.Depth;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** One round of a story, as far as it goes. */
@ApplicationScoped
class RoundScenes {

    /** Pool of those who may be asked to an additional round. */
    static final String ADDITIONAL = "additional";

    private static final LocalTime MORNING = LocalTime.of(9, 15);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);
    private static final int DAYS_TO_INTERVIEW = 2;
    private static final int DAYS_FOR_TAKE_HOME = 5;

    @Inject
    AssignPanel assignPanel;

    @Inject
    HoldInterview holdInterview;

    @Inject
    WriteScorecard writeScorecard;

    @Inject
    DecideRound decideRound;

    @Inject
    Rounds rounds;

    private final Evidence evidence = SeedFiles.evidence();

    /** What is known of the round before it begins; {@code minutes} are 0 for a take-home. */
    private record Scene(Telling telling, String key, int minutes, List<Company.Member> panel) {

        static Scene of(Telling telling, String key, boolean last) {
            var plan = telling.kit().round(key);
            var additional = telling.kit().additional();
            var size = size(telling.story(), key, plan.map(Round::panel).orElse(additional.panel()), last);
            var pool = plan.isPresent() ? key : ADDITIONAL;
            int minutes = plan.map(Round::minutes).orElse(additional.minutes());
            return new Scene(telling, key, minutes, telling.panel(pool, size));
        }

        /** Mostly the least, one in four has one more. */
        private static int size(Story story, String key, PanelSize size, boolean last) {
            if (last && story.of() > 0) {
                return story.of();
            }
            return Math.min(size.most(), size.least() + (story.choose(key, 4) == 0 ? 1 : 0));
        }

        LocalTime start() {
            return AFTERNOON.plusMinutes(30L * telling.story().choose(key, 5));
        }

        LocalTime end() {
            return start().plusMinutes(minutes);
        }

        boolean isTakeHome() {
            return minutes == 0;
        }
    }

    /** Tells a round up to that depth. */
    void tell(Telling telling, Script script, String key, Depth depth) {
        if (!depth.reaches(Depth.PANEL)) {
            return;
        }
        var scene = Scene.of(telling, key, depth != Depth.DECISION);
        var people = scene.panel().stream().map(Company.Member::person).toList();
        script.add(
                0,
                LocalTime.of(10, 30),
                () -> assignPanel.assign(telling.applicationId(), key, people, null, telling.recruiter()));
        if (depth.reaches(Depth.SCHEDULE)) {
            script.add(0, LocalTime.of(11, 0), moment -> schedule(scene, moment, depth == Depth.SCHEDULE));
        }
        if (depth.reaches(Depth.INTERVIEW)) {
            int days = scene.isTakeHome() ? DAYS_FOR_TAKE_HOME : DAYS_TO_INTERVIEW;
            script.add(
                    days, scene.end(), () -> holdInterview.complete(telling.applicationId(), key, telling.recruiter()));
            boolean all = depth.reaches(Depth.SCORECARDS);
            rate(scene, script, all ? people.size() : telling.story().in());
        }
        if (depth.reaches(Depth.DECISION)) {
            script.add(1, MORNING, () -> decideRound.advance(telling.applicationId(), key, null, telling.recruiter()));
        }
    }

    /** When the next step is not the interview, that is planned. */
    private void schedule(Scene scene, Script.Moment moment, boolean isAhead) {
        var telling = scene.telling();
        var end = isAhead ? planned(scene, moment) : moment.next();
        var start = scene.isTakeHome() ? moment.now() : end.minus(Duration.ofMinutes(scene.minutes()));
        var places = telling.company().places();
        var place = scene.isTakeHome() ? "At home" : places.get(telling.story().choose(scene.key(), places.size()));
        holdInterview.schedule(
                telling.applicationId(), scene.key(), new Interview(start, end, place), telling.recruiter());
    }

    private static Instant planned(Scene scene, Script.Moment moment) {
        var story = scene.telling().story();
        int days = story.fate() == Fate.WITHDRAWN ? DAYS_TO_INTERVIEW : story.quiet() + story.ahead();
        return scene.telling().timetable().after(moment.now(), days, scene.end());
    }

    private void rate(Scene scene, Script script, int in) {
        for (int i = 0; i < in; i++) {
            int turn = i;
            script.add(0, scene.end().plusMinutes(45 + 25L * i), () -> rate(scene, turn));
        }
    }

    private void rate(Scene scene, int turn) {
        var telling = scene.telling();
        var panelist = scene.panel().get(turn).actor();
        var round = rounds.require(telling.applicationId(), scene.key());
        var content = new FillScorecard(telling.company(), evidence, telling.story(), telling.kit())
                .of(Plans.of(telling.kit(), round), turn);
        writeScorecard.draft(telling.applicationId(), scene.key(), content, panelist, Version.ANY);
        writeScorecard.submit(telling.applicationId(), scene.key(), panelist, Version.ANY);
    }
}
