package app.quorum.scenario;

import app.quorum.dev.QuorumServer;
import org.jspecify.annotations.Nullable;

/** A request not sent yet; {@code body} is written with single quotes. */
record Call(
        String who, String method, String path, @Nullable String body) {

    /** @param line who, method and path, with a blank between */
    static Call of(String line, @Nullable String body) {
        var words = line.split(" ", 3);
        return new Call(words[0], words[1], words[2], body);
    }

    /** @param line who, method and path below an application, with a blank between */
    static Call on(Hire hire, String line, @Nullable String body) {
        var words = line.split(" ", 3);
        return new Call(words[0], words[1], hire.path(words[2]), body);
    }

    Answer send(String... headers) {
        var json = body == null ? null : body.replace('\'', '"');
        return new Answer(QuorumServer.as(who).send(method, path, json, headers));
    }
}
