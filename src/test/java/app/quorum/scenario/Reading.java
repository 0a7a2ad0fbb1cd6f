package app.quorum.scenario;

import app.quorum.dev.Caller;
import app.quorum.dev.QuorumServer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one person gets to read; nothing is asked for twice. */
final class Reading {

    /** Nobody: requests without a token. */
    static final String ANONYMOUS = "anonymous";

    private static final int FEW_PAGES = 3;

    private final Caller caller;
    private final Map<String, List<Answer>> pages = new HashMap<>();

    Reading(String who) {
        caller = who.equals(ANONYMOUS) ? QuorumServer.anonymous() : QuorumServer.as(who);
    }

    /** Every page; of tiny ones, a few. */
    List<Answer> of(String path) {
        return pages.computeIfAbsent(path, this::turn);
    }

    private List<Answer> turn(String path) {
        var all = new ArrayList<Answer>();
        var next = path;
        while (!next.isEmpty() && (!isTiny(path) || all.size() < FEW_PAGES)) {
            var answer = new Answer(caller.send("GET", next, null, "Accept", "*/*"));
            all.add(answer);
            var cursor = answer.json().path("next").asText("");
            next = cursor.isEmpty() || cursor.equals("null")
                    ? ""
                    : path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor;
        }
        return all;
    }

    /** Whether a page need not hold everything about one application: one that is, of a list over many. */
    static boolean isComparable(String path) {
        return path.startsWith("/applications/") || !isTiny(path);
    }

    private static boolean isTiny(String path) {
        return path.contains("limit=2") && !path.contains("limit=200");
    }

    /** What there is to know about an application, in a form in which two can be compared: all pages as one. */
    static String about(Hire hire, List<Answer> answers) {
        var likeness = new Likeness(hire);
        if (answers.size() == 1) {
            return likeness.of(answers.get(0));
        }
        var items = JsonNodeFactory.instance.arrayNode();
        answers.forEach(answer -> answer.json().path("items").forEach(items::add));
        return likeness.of(items.toString());
    }
}
