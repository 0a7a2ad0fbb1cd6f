package app.quorum.scenario;

import static app.quorum.scenario.Actors.post;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Candidates who have passed all rounds and wait for a debrief: many are brought there side by side. */
final class Waiting {

    private static final int BATCH = 12;
    private static final int HANDS = 4;

    private static final Map<String, String> QUESTIONS =
            Map.of("TECHNICAL", "hire-again", "LEADERSHIP", "mentoring-effect");

    private final ShortWay way;
    private final Deque<Hire> ready = new ArrayDeque<>();

    Waiting(ShortWay way) {
        this.way = way;
    }

    Hire next() {
        if (ready.isEmpty()) {
            ready.addAll(batch());
        }
        return ready.remove();
    }

    /** The references that a YES asks for raise concerns: the next debrief may be opened. */
    void back(Hire hire) {
        answered(hire, "TECHNICAL").judged("CONCERNS").is(204);
        again(hire);
    }

    /** Waits again already. */
    void again(Hire hire) {
        ready.addFirst(hire);
    }

    /** Somebody whom everybody wants. */
    Hire atOffer() {
        var hire = next();
        post(Hire.RECRUITER, hire.path("/debrief"), null).is(201);
        voted(hire, "STRONG_YES").decides("STRONG_YES", "").is(204);
        return hire;
    }

    /** The scorecard of the first round gets these points instead. */
    Answer amends(Hire hire, String who, int points) {
        var amendment = way.card(0, points).replaceFirst("\\{", "{'reason': 'Read my notes again.', ");
        return post(who, hire.path("/rounds/" + way.first() + "/scorecards/mine/amendments"), amendment);
    }

    /** All come to the debrief that is open and vote the same. */
    static Room voted(Hire hire, String vote) {
        var room = new Room(hire);
        var all = List.of(ShortWay.PANELIST, ShortWay.SECOND, Hire.HIRING_MANAGER);
        all.forEach(who -> room.attends(who).is(204));
        all.forEach(who -> room.votes(who, "FINAL", vote).is(204));
        return room;
    }

    static Reference answered(Hire hire, String kind) {
        var reference = Reference.request(hire, kind);
        reference
                .answers("{'answers': {'" + QUESTIONS.get(kind) + "': 'Yes.'}}")
                .is(204);
        return reference;
    }

    private List<Hire> batch() {
        var hands = Executors.newFixedThreadPool(HANDS);
        try {
            var batch = new ArrayDeque<Hire>();
            Callable<Hire> one = way::ready;
            for (var hire :
                    hands.invokeAll(Stream.generate(() -> one).limit(BATCH).toList())) {
                batch.add(hire.get());
            }
            return List.copyOf(batch);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            hands.shutdown();
        }
    }
}
