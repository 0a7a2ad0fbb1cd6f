package app.quorum.live;

import app.quorum.shared.Actor;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Everybody who is told of changes by this node. */
@ApplicationScoped
public class Streams {

    private static final int BEAT_SECONDS = 15;
    private static final int MOST = 10_000;

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final Recently recently = new Recently();

    @Inject
    Threads threads;

    @Inject
    FindAudience findAudience;

    @Inject
    Clock clock;

    private final Backlog<Notice> backlog =
            new Backlog<>(task -> threads.managed().execute(task), MOST, changes -> changes.forEach(this::deliver));

    private @Nullable ScheduledFuture<?> beat;

    @PostConstruct
    void start() {
        beat = threads.own().scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (beat != null) {
            beat.cancel(false);
        }
        open.forEach(Stream::close);
    }

    /** @param after the last change that the client knows of; what has happened since is told at once */
    void open(Actor actor, SseEventSink sink, Sse sse, @Nullable String after) {
        var stream = new Stream(actor, sink, sse, threads.own(), clock.instant());
        List<Notice> missed;
        synchronized (recently) { // what comes from now on is told to the stream, and told twice at worst
            missed = after == null ? null : recently.since(after);
            stream.hello(missed != null);
            open.add(stream);
        }
        if (missed != null) {
            missed.forEach(change -> deliver(change, List.of(stream)));
        }
    }

    /** Says nothing to whoever may not see what has changed. */
    void tell(Notice change) {
        synchronized (recently) {
            recently.add(change);
        }
        if (!open.isEmpty() && !backlog.add(change)) {
            lostTrack();
        }
    }

    /** What was heard so far is no longer all there is: everybody is to look at everything again. */
    void lostTrack() {
        synchronized (recently) {
            recently.clear();
        }
        open.forEach(Stream::reset);
    }

    private void deliver(Notice change) {
        deliver(change, open);
    }

    private void deliver(Notice change, Iterable<Stream> streams) {
        var audience = findAudience.of(change);
        audience.ifPresent(a -> streams.forEach(stream -> {
            if (a.includes(stream.actor())) {
                stream.tell(a.told());
            }
        }));
    }

    private void beat() {
        var now = clock.instant();
        open.forEach(stream -> stream.beat(now));
        open.removeIf(Stream::isClosed);
    }
}
