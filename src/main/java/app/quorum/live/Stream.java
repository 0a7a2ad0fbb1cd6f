package app.quorum.live;

import app.quorum.shared.Actor;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * One client who listens. A slow one keeps nobody else waiting, and is let go when too much waits for it. After a few
 * minutes each has to come back, so that somebody who is no longer logged in, or no longer has a role, is told nothing more.
 */
final class Stream {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_WAITING = 200;
    private static final int RECONNECT_MILLIS = 1_000;

    private final Actor actor;
    private final SseEventSink sink;
    private final Sse sse;
    private final Instant until;
    private final Backlog<OutboundSseEvent> backlog;

    Stream(Actor actor, SseEventSink sink, Sse sse, Executor threads, Instant now) {
        this.actor = actor;
        this.sink = sink;
        this.sse = sse;
        this.until = now.plus(LONGEST);
        this.backlog = new Backlog<>(threads, MOST_WAITING, this::send);
    }

    Actor actor() {
        return actor;
    }

    /** @param caughtUp whether all that the client has missed follows */
    void hello(boolean caughtUp) {
        add(sse.newEventBuilder()
                .name("hello")
                .reconnectDelay(RECONNECT_MILLIS)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Map.of("caughtUp", caughtUp))
                .build());
    }

    void tell(Told told) {
        add(sse.newEventBuilder()
                .id(told.id())
                .name("change")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(told.change())
                .build());
    }

    void reset() {
        add(sse.newEventBuilder().name("reset").data("{}").build());
    }

    /** Finds out whether the client is still there. */
    void beat(Instant now) {
        if (now.isAfter(until)) {
            close();
        } else {
            add(sse.newEventBuilder().comment("beat").build());
        }
    }

    boolean isClosed() {
        return sink.isClosed();
    }

    void close() {
        sink.close();
    }

    private void add(OutboundSseEvent event) {
        if (!isClosed() && !backlog.add(event)) {
            close();
        }
    }

    private void send(List<OutboundSseEvent> events) {
        for (var event : events) {
            if (!isClosed()) {
                sink.send(event).exceptionally(gone -> {
                    close();
                    return null;
                });
            }
        }
    }
}
