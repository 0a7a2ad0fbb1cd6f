package app.quorum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class IdempotencyIT {

    private static final int AT_ONCE = 8;

    @Test
    void answers_a_repetition_as_it_answered_the_first() {
        var first = add("ida@example.test", "first-1");
        var second = add("ida@example.test", "first-1");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
        assertThat(header(first, "Idempotency-Replayed")).isEmpty();
        assertThat(header(second, "Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void answers_a_refusal_again_too() {
        add("ivo@example.test", "refusal-1");
        var first = add("ivo@example.test", "refusal-2");
        var second = add("ivo@example.test", "refusal-2");

        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void refuses_the_key_for_another_request() {
        add("ike@example.test", "reused-1");
        var other = add("ira@example.test", "reused-1");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("/idempotency-key-reused");
    }

    @Test
    void does_what_many_ask_at_once_only_once() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        Callable<HttpResponse<String>> same = () -> add("ina@example.test", "at-once-1");
        var answers = new ArrayList<HttpResponse<String>>();
        for (Future<HttpResponse<String>> answer : threads.invokeAll(Collections.nCopies(AT_ONCE, same))) {
            answers.add(answer.get());
        }
        threads.shutdown();

        assertThat(answers.stream()
                        .filter(a -> a.statusCode() == 201
                                && header(a, "Idempotency-Replayed").isEmpty()))
                .hasSize(1);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode() == 201 || inProgress(answer))
                .as(answer.body())
                .isTrue());
    }

    @Test
    void keeps_one_persons_keys_from_anothers() {
        add("isa@example.test", "mine-1");
        var other = QuorumServer.as("recruiter-2")
                .send("POST", "/candidates", candidate("ian@example.test"), "Idempotency-Key", "mine-1");

        assertThat(other.statusCode()).isEqualTo(201);
    }

    @Test
    void refuses_what_is_no_key() {
        assertThat(add("ivy@example.test", "with space").statusCode()).isEqualTo(400);
        assertThat(add("ivy@example.test", "x".repeat(256)).statusCode()).isEqualTo(400);
    }

    private static boolean inProgress(HttpResponse<String> answer) {
        return answer.statusCode() == 409
                && answer.body().contains("/idempotency-key-in-progress")
                && header(answer, "Retry-After").equals("1");
    }

    private static HttpResponse<String> add(String email, String key) {
        return QuorumServer.as("recruiter").send("POST", "/candidates", candidate(email), "Idempotency-Key", key);
    }

    private static String candidate(String email) {
        return "{\"name\": \"Somebody\", \"email\": \"" + email + "\"}";
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(",", answer.headers().allValues(name));
    }
}
