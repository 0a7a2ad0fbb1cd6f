package app.quorum.seed;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What is done, in which order and how long after what came before; when, follows from when the last of it was. */
final class Script {

    /**
     * The time of a step.
     *
     * @param next when the step after it is done; now for the last
     */
    record Moment(Instant now, Instant next) {}

    private record Step(int days, LocalTime time, Consumer<Moment> act) {}

    private final List<Step> steps = new ArrayList<>();

    /**
     * Adds a step.
     *
     * @param days working days after the step before
     * @param time on that day, later than the step before if it is the same
     */
    void add(int days, LocalTime time, Consumer<Moment> act) {
        steps.add(new Step(days, time, act));
    }

    /** Adds a step that does not care when it is done. */
    void add(int days, LocalTime time, Runnable act) {
        add(days, time, moment -> act.run());
    }

    /**
     * Does everything, the last step so many working days ago.
     *
     * @param at does a step at its time
     */
    void play(Timetable timetable, int quiet, BiConsumer<Instant, Runnable> at) {
        var times = times(timetable, quiet);
        for (int i = 0; i < steps.size(); i++) {
            var moment = new Moment(times.get(i), times.get(Math.min(i + 1, times.size() - 1)));
            var act = steps.get(i).act();
            at.accept(moment.now(), () -> act.accept(moment));
        }
    }

    private List<Instant> times(Timetable timetable, int quiet) {
        var times = new ArrayList<Instant>();
        var day = timetable.before(timetable.today(), quiet);
        for (int i = steps.size() - 1; i >= 0; i--) {
            var step = steps.get(i);
            times.add(0, timetable.instant(day, step.time()));
            day = timetable.before(day, step.days());
        }
        return times;
    }
}
