package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;

import java.util.ArrayList;
import java.util.List;

/** What an administrator is told of all pages of a replay. */
record Replays(long count, long agreed, List<String> disagreements) {

    /** @param path with at least one query parameter */
    static Replays of(String path) {
        long count = 0;
        long agreed = 0;
        var disagreements = new ArrayList<String>();
        var next = path;
        while (next != null) {
            var page = get("admin", next).is(200).json();
            count += page.path("replayed").asLong();
            agreed += page.path("agreed").asLong();
            if (!page.path("disagreement").isNull()) {
                disagreements.add(page.path("disagreement").toString());
            }
            var cursor = page.path("next");
            next = cursor.isNull() ? null : path + "&cursor=" + cursor.asText();
        }
        return new Replays(count, agreed, disagreements);
    }
}
