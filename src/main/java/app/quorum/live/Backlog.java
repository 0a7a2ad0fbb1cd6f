package app.quorum.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Works off what comes in, in that order: on one thread at a time, and on none while there is nothing to do. */
final class Backlog<T> {

    private final Executor threads;
    private final BlockingQueue<T> waiting;
    private final Consumer<List<T>> work;
    private final AtomicBoolean isWorking = new AtomicBoolean();

    Backlog(Executor threads, int most, Consumer<List<T>> work) {
        this.threads = threads;
        this.waiting = new ArrayBlockingQueue<>(most);
        this.work = work;
    }

    /** False if too much waits already. */
    boolean add(T item) {
        boolean added = waiting.offer(item);
        if (added) {
            workOn();
        }
        return added;
    }

    private void workOn() {
        if (!waiting.isEmpty() && isWorking.compareAndSet(false, true)) {
            try {
                threads.execute(this::run);
            } catch (RuntimeException e) {
                isWorking.set(false); // what waits goes with the next item
                throw e;
            }
        }
    }

    private void run() {
        try {
            var items = new ArrayList<T>();
            while (waiting.drainTo(items) > 0) {
                work.accept(List.copyOf(items));
                items.clear();
            }
        } finally {
            isWorking.set(false);
            workOn(); // for what came in between
        }
    }
}
