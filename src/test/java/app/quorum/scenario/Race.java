package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Requests about one application that meet.
 *
 * <p>They are sent at one moment; or each has begun its transaction and waits for the application's row, which a
 * connection of the test holds until the last of them is there. The row then goes to them in the order they came.
 */
final class Race {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    /** All that wait, directly or behind each other, for what one connection holds. */
    private static final String QUEUE = """
            with recursive waiting (pid) as (
                select pid from pg_stat_activity where %d = any (pg_blocking_pids(pid))
                union
                select a.pid from pg_stat_activity a join waiting w on w.pid = any (pg_blocking_pids(a.pid)))
            select count(*) from waiting""";

    private Race() {}

    /**
     * What each was answered. Of three rounds one sends the calls at once, the others have them wait in turn, each first
     * once. Whatever comes of it, nothing contradicts itself afterwards.
     */
    static List<String> between(int round, Hire hire, List<Supplier<Answer>> calls) {
        var answers =
                switch (round % 3) {
                    case 0 -> atOnce(calls);
                    case 1 -> inTurn(hire, calls);
                    default -> reversed(inTurn(hire, reversed(calls)));
                };
        Truth.holds(hire);
        return answers;
    }

    static List<String> atOnce(List<Supplier<Answer>> calls) {
        var barrier = new CyclicBarrier(calls.size());
        return answers(
                calls,
                (threads, call) -> threads.submit(() -> {
                    barrier.await();
                    return call.get();
                }));
    }

    private static List<String> inTurn(Hire hire, List<Supplier<Answer>> calls) {
        try (var holder = QuorumServer.database().getConnection();
                var watcher = QuorumServer.database().getConnection()) {
            holder.setAutoCommit(false);
            long pid = hold(holder, hire);
            var queued = new AtomicInteger();
            return answers(calls, (threads, call) -> {
                var running = threads.submit(call::get);
                awaitQueue(watcher, pid, queued.incrementAndGet());
                if (queued.get() == calls.size()) {
                    holder.rollback();
                }
                return running;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How one of the calls gets on its way. */
    private interface Start {
        Future<Answer> of(ExecutorService threads, Supplier<Answer> call) throws SQLException;
    }

    private static List<String> answers(List<Supplier<Answer>> calls, Start start) {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var running = new ArrayList<Future<Answer>>();
            for (var call : calls) {
                running.add(start.of(threads, call));
            }
            var answers = new ArrayList<String>();
            for (var answer : running) {
                answers.add(answer.get().said());
            }
            return answers;
        } catch (InterruptedException | ExecutionException | SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private static long hold(Connection holder, Hire hire) throws SQLException {
        try (var statement = holder.createStatement()) {
            var row = statement.executeQuery(
                    "select pg_backend_pid() from application where id = " + hire.application() + " for update");
            row.next();
            return row.getLong(1);
        }
    }

    private static void awaitQueue(Connection watcher, long pid, int length) throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        try (var statement = watcher.prepareStatement(QUEUE.formatted(pid))) {
            int waiting;
            do {
                var count = statement.executeQuery();
                count.next();
                waiting = count.getInt(1);
            } while (waiting < length && System.nanoTime() < end);
            assertThat(waiting).as("requests that wait for the application").isEqualTo(length);
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        var reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
