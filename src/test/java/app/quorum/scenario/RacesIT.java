package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

/** Requests that arrive at the same moment: exactly one of them does what only one may do. */
class RacesIT {

    private static final String ROUND = "recruiter-screen";

    @RepeatedTest(8)
    void two_last_submissions_reveal_once() {
        var hire = drafted();

        var statuses = atOnce(List.of(submission(hire, "recruiter"), submission(hire, "panelist-12")));

        assertThat(statuses).containsExactly(204, 204);
        assertThat(events(hire, "round-revealed")).isOne();
        assertThat(Tables.waits(hire.application())).containsExactly("awaitRoundDecision");
        assertThat(Tables.texts("select outcome from gate_verdict where application_id = ?", hire.application()))
                .containsExactly("OPEN");
    }

    @RepeatedTest(8)
    void two_tabs_submit_one_scorecard() {
        var hire = drafted();

        var statuses = atOnce(List.of(submission(hire, "recruiter"), submission(hire, "recruiter")));

        assertThat(statuses).containsExactly(204, 409);
        assertThat(events(hire, "scorecard-submitted")).isOne();
    }

    @RepeatedTest(8)
    void two_decisions_move_on_once() {
        var hire = drafted();
        submission(hire, "recruiter").answer().is(204);
        submission(hire, "panelist-12").answer().is(204);

        var statuses = atOnce(List.of(() -> hire.advance(ROUND), () -> hire.advance(ROUND)));

        assertThat(statuses).containsExactly(204, 409);
        assertThat(hire.read().path("currentRound").asText()).isEqualTo("technical-phone-screen");
        assertThat(Tables.waits(hire.application())).containsExactly("awaitSchedule");
    }

    @RepeatedTest(8)
    void a_withdrawal_and_the_last_submission_leave_one_truth() {
        var hire = drafted();
        submission(hire, "recruiter").answer().is(204);

        atOnce(List.of(submission(hire, "panelist-12"), () -> post("recruiter", hire.path("/withdrawal"), "{}")));

        assertThat(Tables.status(hire.application())).isEqualTo("WITHDRAWN");
        assertThat(Tables.waits(hire.application())).isEmpty();
    }

    @RepeatedTest(8)
    void two_changes_of_one_version_leave_one_and_refuse_the_other() {
        var hire = Hire.begin("Race Requisition", "race." + System.nanoTime() + "@example.test");
        var path = "/requisitions/" + hire.requisition();
        var etag = get("recruiter", path).is(200).etag();

        var statuses = atOnce(List.of(
                () -> put("recruiter", path, Hire.TERMS.replace("Lisbon", "Faro"), "If-Match", etag),
                () -> put("recruiter", path, Hire.TERMS.replace("Lisbon", "Porto"), "If-Match", etag)));

        assertThat(statuses).containsExactly(204, 412);
    }

    private static Hire drafted() {
        var hire = Hire.begin("Race Person", "race." + System.nanoTime() + "@example.test")
                .holds(ROUND);
        for (var panelist : List.of("recruiter", "panelist-12")) {
            var mine = hire.path("/rounds/" + ROUND + "/scorecards/mine");
            var etag = get(panelist, mine).is(200).etag();
            put(panelist, mine, hire.scorecard(ROUND, 4), "If-Match", etag).is(204);
        }
        return hire;
    }

    private static Request submission(Hire hire, String who) {
        return () -> post(who, hire.path("/rounds/" + ROUND + "/scorecards/mine/submission"), null);
    }

    private static long events(Hire hire, String kind) {
        return Tables.texts("select kind from audit_entry where application_id = ?", hire.application()).stream()
                .filter(kind::equals)
                .count();
    }

    /** Statuses, ascending. */
    private static List<Integer> atOnce(List<Request> requests) {
        var barrier = new CyclicBarrier(requests.size());
        var threads = Executors.newFixedThreadPool(requests.size());
        try {
            var running = new ArrayList<Callable<Integer>>();
            requests.forEach(request -> running.add(() -> {
                barrier.await();
                return request.answer().http().statusCode();
            }));
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(running)) {
                statuses.add(answer.get());
            }
            return statuses.stream().sorted().toList();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    /** A request that has not been sent yet. */
    private interface Request {
        Answer answer();
    }
}
