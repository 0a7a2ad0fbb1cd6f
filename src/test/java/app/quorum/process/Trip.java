package app.quorum.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application on its way.
 *
 * @param frames the pipeline first, then what it calls
 * @param rounds how often each was held, two for more
 * @param gateOpen whether the last thing that happened was that the offer gate opened, letters aside
 * @param told whether the candidate got the last word
 * @param aside whether this is something that runs beside the application
 */
record Trip(List<Frame> frames, Map<String, Integer> rounds, boolean gateOpen, boolean told, boolean aside) {

    Frame top() {
        return frames.get(frames.size() - 1);
    }

    Trip at(int depth, String element) {
        var kept = new ArrayList<>(frames.subList(0, depth + 1));
        var frame = kept.get(depth);
        kept.set(depth, new Frame(frame.process(), element, frame.gate()));
        return new Trip(List.copyOf(kept), rounds, gateOpen, told, aside);
    }

    Trip knowing(boolean nowOpen, boolean nowTold) {
        return new Trip(frames, rounds, nowOpen, nowTold, aside);
    }

    Trip beside(boolean nowAside) {
        return new Trip(frames, rounds, gateOpen, told, aside || nowAside);
    }

    Trip answered(String answer) {
        var changed = new ArrayList<>(frames);
        changed.set(frames.size() - 1, new Frame(top().process(), top().element(), answer));
        return new Trip(List.copyOf(changed), rounds, gateOpen, told, aside);
    }

    Trip into(Frame called) {
        var deeper = new ArrayList<>(frames);
        deeper.add(called);
        return new Trip(List.copyOf(deeper), rounds, gateOpen, told, aside);
    }

    Trip back(Map<String, Integer> held) {
        return new Trip(List.copyOf(frames.subList(0, frames.size() - 1)), held, gateOpen, told, aside);
    }

    /** Where one called process is, and what its own gateOutcome says. */
    record Frame(String process, String element, @Nullable String gate) {}
}
