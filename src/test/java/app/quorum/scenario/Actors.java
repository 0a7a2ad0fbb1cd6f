package app.quorum.scenario;

import app.quorum.dev.QuorumServer;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people of the scenario sending requests; {@code body} is written with single quotes. */
final class Actors {

    private Actors() {}

    static Answer get(String who, String path) {
        return new Answer(QuorumServer.as(who).get(path));
    }

    static Answer post(String who, String path, @Nullable String body) {
        return new Answer(QuorumServer.as(who).post(path, body == null ? null : quoted(body)));
    }

    static Answer put(String who, String path, String body, String... headers) {
        return new Answer(QuorumServer.as(who).put(path, quoted(body), headers));
    }

    /** A POST made for the version that has this entity tag. */
    static Answer send(String who, String path, String body, String etag) {
        return new Answer(QuorumServer.as(who).send("POST", path, quoted(body), "If-Match", etag));
    }

    static Answer delete(String who, String path) {
        return new Answer(QuorumServer.as(who).delete(path));
    }

    /** A JSON object of texts. */
    static String object(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(e -> "'" + e.getKey() + "': '" + e.getValue() + "'")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String body) {
        return body.replace('\'', '"');
    }
}
