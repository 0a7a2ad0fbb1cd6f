package app.quorum.dev;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody who follows what changes. */
public final class EventStream implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int PATIENCE_SECONDS = 30;

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<Received> events = new LinkedBlockingQueue<>();

    /** One event, as the stream says it; an empty id if it has none. */
    public record Received(String name, String id, String data) {}

    private EventStream(HttpResponse<InputStream> answer) {
        this.answer = answer;
        var reader = new Thread(this::read, "events");
        reader.setDaemon(true);
        reader.start();
    }

    /** Follows as somebody with a token, and waits for the greeting. Further headers as name, value. */
    public static EventStream open(String server, String token, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server + "/api/v1/events"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new EventStream(CLIENT.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the stream does not open", e);
        }
    }

    public int status() {
        return answer.statusCode();
    }

    /** The next event, whatever it is. */
    public Received next() {
        try {
            var event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new IllegalStateException("nothing was told for " + PATIENCE_SECONDS + " s");
            }
            return event;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next event of this name, whatever comes before it. */
    public Received next(String name) {
        var event = next();
        while (!event.name().equals(name)) {
            event = next();
        }
        return event;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            var event = new Received("", "", "");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                event = line.isEmpty() ? done(event) : with(event, line);
            }
        } catch (IOException e) {
            events.add(new Received("end", "", "")); // closed by either side
        }
    }

    private Received done(Received event) {
        if (!event.name().isEmpty()) {
            events.add(event);
        }
        return new Received("", "", "");
    }

    private static Received with(Received event, String line) {
        var value = line.substring(line.indexOf(':') + 1).strip();
        if (line.startsWith("event:")) {
            return new Received(value, event.id, event.data);
        }
        if (line.startsWith("id:")) {
            return new Received(event.name, value, event.data);
        }
        return line.startsWith("data:") ? new Received(event.name, event.id, event.data + value) : event;
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
