package app.quorum.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<List<Integer>> done = new ArrayList<>();

    @Test
    void works_off_all_that_waits_in_one_go() {
        var backlog = new Backlog<Integer>(tasks::add, 10, done::add);

        IntStream.range(0, 3).forEach(backlog::add);
        tasks.remove().run();

        assertThat(done).containsExactly(List.of(0, 1, 2));
        assertThat(tasks).isEmpty();
    }

    @Test
    void refuses_what_is_too_much() {
        var backlog = new Backlog<Integer>(tasks::add, 2, done::add);

        assertThat(backlog.add(1)).isTrue();
        assertThat(backlog.add(2)).isTrue();
        assertThat(backlog.add(3)).isFalse();
    }

    @Test
    void goes_on_after_work_that_failed() {
        var backlog = new Backlog<Integer>(tasks::add, 10, items -> {
            if (items.contains(1)) {
                throw new IllegalStateException("failed");
            }
            done.add(items);
        });

        backlog.add(1);
        var failing = tasks.remove();
        assertThatThrownBy(failing::run).isInstanceOf(IllegalStateException.class);
        backlog.add(2);
        tasks.remove().run();

        assertThat(done).containsExactly(List.of(2));
    }

    @Test
    void keeps_what_no_thread_took_for_the_next_time() {
        var refusing = new AtomicInteger(1);
        var backlog = new Backlog<Integer>(
                task -> {
                    if (refusing.getAndDecrement() > 0) {
                        throw new RejectedExecutionException();
                    }
                    tasks.add(task);
                },
                10,
                done::add);

        assertThatThrownBy(() -> backlog.add(1)).isInstanceOf(RejectedExecutionException.class);
        backlog.add(2);
        tasks.remove().run();

        assertThat(done).containsExactly(List.of(1, 2));
    }

    @Test
    void loses_nothing_and_keeps_the_order_of_each_of_many_threads() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(8);
        var order = new ArrayList<Integer>(); // one task at a time, so that no lock is needed
        var all = new CountDownLatch(40_000);
        var backlog = new Backlog<Integer>(threads, 50_000, items -> {
            order.addAll(items);
            items.forEach(i -> all.countDown());
        });

        IntStream.range(0, 4)
                .forEach(t ->
                        threads.execute(() -> IntStream.range(0, 10_000).forEach(i -> backlog.add(t * 10_000 + i))));

        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        threads.shutdown();
        for (int t = 0; t < 4; t++) {
            int thread = t;
            assertThat(order.stream().filter(i -> i / 10_000 == thread))
                    .isSorted()
                    .hasSize(10_000);
        }
    }
}
