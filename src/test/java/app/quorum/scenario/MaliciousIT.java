package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody with everybody's tokens wants an offer that should not be, and tries whatever the API has: out of order,
 * replayed, and at once.
 *
 * <p>From every situation, walks of calls that follow from a seed. After each step there is no offer, unless the rows
 * themselves say that the gate is open; and nothing of a sealed scorecard is in any answer.
 */
class MaliciousIT {

    private static final int SEEDS = 4;
    private static final int STEPS = 40;
    private static final int CROWD = 4;

    @ParameterizedTest
    @EnumSource
    void no_walk_comes_to_an_offer_without_its_gate(Situation situation) {
        var hire = situation.begin();
        assertThat(new Gatekeeper(hire.application()).open()).isFalse();
        var statuses = new TreeMap<Integer, Integer>();
        for (int seed = 0; seed < SEEDS; seed++) {
            var wiles =
                    new Wiles(hire, new Random(seed * 1_000L + situation.name().hashCode()));
            for (int step = 0; step < STEPS; step++) {
                step(wiles, step).forEach(answer -> statuses.merge(answer.http().statusCode(), 1, Integer::sum));
            }
        }
        assertThat(statuses).doesNotContainKey(500).containsKey(409);
    }

    /** The walks would prove little if the gatekeeper never opened. */
    @Test
    void the_gate_opens_to_what_is_due() {
        var hire = Situation.DECIDED_YES.begin();
        for (var kind : List.of("TECHNICAL", "LEADERSHIP")) {
            assertThat(new Gatekeeper(hire.application()).open()).isFalse();
            Terms.asked(hire).isRefusedBy("gate-closed");
            var reference = Reference.request(hire, kind);
            reference.answers().is(204);
            reference.judged("SATISFACTORY").is(204);
        }
        assertThat(new Gatekeeper(hire.application()).open()).isTrue();
        Terms.draft(hire);
        assertHonest(hire, "a hire by the rules");
    }

    /** One call; every eighth time several at once, with an offer among them; every third with a key that may be known. */
    private static List<Answer> step(Wiles wiles, int step) {
        var calls = new ArrayList<Call>();
        calls.add(wiles.next());
        while (step % 8 == 7 && calls.size() < CROWD) {
            calls.add(calls.size() % 2 == 0 ? wiles.next() : wiles.offer());
        }
        var headers = step % 3 == 2
                ? new String[] {"If-Match", "*", "Idempotency-Key", wiles.key()}
                : new String[] {"If-Match", "*"};
        var answers =
                calls.stream().map(call -> CompletableFuture.supplyAsync(() -> call.send(headers))).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();
        for (int i = 0; i < calls.size(); i++) {
            assertSealed(wiles.hire(), calls.get(i), answers.get(i));
        }
        assertHonest(wiles.hire(), calls.toString());
        return answers;
    }

    private static void assertHonest(Hire hire, String after) {
        if (Tables.offers(hire.application()) > 0) {
            assertThat(new Gatekeeper(hire.application()).open())
                    .as("there is an offer after " + after)
                    .isTrue();
        }
    }

    private static void assertSealed(Hire hire, Call call, Answer answer) {
        if (answer.http().body().contains(Situation.PLANTED) && !call.who().equals("panelist-01")) {
            assertThat(Tables.texts(
                            "select revealed_at from application_round where application_id = ? and round_key = ?",
                            hire.application(),
                            Situation.ROUND))
                    .as("what is sealed was told by " + call)
                    .doesNotContainNull();
        }
    }
}
