package app.quorum.process;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.flowable.common.engine.api.async.AsyncTaskExecutor;

/** Engine jobs on the container's threads, with the bounded backlog that the engine's acquisition expects. */
final class EngineJobs implements AsyncTaskExecutor {

    private final ExecutorService threads;
    private final Semaphore places;

    EngineJobs(ExecutorService threads, int backlog) {
        this.threads = threads;
        this.places = new Semaphore(backlog);
    }

    @Override
    public void execute(Runnable job) {
        if (!places.tryAcquire()) {
            throw new RejectedExecutionException("the backlog of engine jobs is full");
        }
        try {
            threads.execute(() -> {
                try {
                    job.run();
                } finally {
                    places.release();
                }
            });
        } catch (RejectedExecutionException e) {
            places.release();
            throw e;
        }
    }

    @Override
    public CompletableFuture<?> submit(Runnable job) {
        return CompletableFuture.runAsync(job, this::execute);
    }

    @Override
    public <T> CompletableFuture<T> submit(Callable<T> job) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return job.call();
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                this::execute);
    }

    @Override
    public int getRemainingCapacity() {
        return places.availablePermits();
    }

    @Override
    public void shutdown() {
        // the container owns the threads
    }
}
