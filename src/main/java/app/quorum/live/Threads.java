package app.quorum.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The threads that changes are told on. The container's threads run a task as if it were the request that handed it over,
 * with that request's entity managers: two threads at once in one of them. So nothing here goes from a request to those
 * threads; it goes to our own, and from there to the container's if it must ask the database.
 */
@ManagedExecutorDefinition(name = "java:app/concurrent/live", maxAsync = 2)
@ApplicationScoped
public class Threads {

    private static final int OWN = 8;

    private final ScheduledExecutorService own = Executors.newScheduledThreadPool(OWN, Threads::thread);

    @Resource(lookup = "java:app/concurrent/live")
    ManagedExecutorService managed;

    /** For what needs nothing of the container. */
    ScheduledExecutorService own() {
        return own;
    }

    /** For what asks the database; never from a request. */
    Executor managed() {
        return managed;
    }

    static Thread thread(Runnable task) {
        var thread = new Thread(task, "quorum-live");
        thread.setContextClassLoader(Threads.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        own.shutdownNow();
    }
}
