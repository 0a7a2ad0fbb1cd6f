package app.quorum.scenario;

import static app.quorum.scenario.Actors.delete;
import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a panelist thinks of a candidate, with a word in every text that stands nowhere else. The two differ in all that a
 * scorecard holds: points, recommendation, and how many words, signals and answers there are.
 */
enum Secret {
    LOW(1, "NO", "redFlags", 1, "NONE", 40),
    HIGH(5, "STRONG_YES", "greenFlags", 2, "FULL", 3);

    /** In every text. */
    static final String MARKER = "Zirconium-7f3a";

    private final int points;
    private final String recommendation;
    private final String flags;
    private final int signals;
    private final String coverage;
    private final int words;

    Secret(int points, String recommendation, String flags, int signals, String coverage, int words) {
        this.points = points;
        this.recommendation = recommendation;
        this.flags = flags;
        this.signals = signals;
        this.coverage = coverage;
        this.words = words;
    }

    /** Writes it down as a draft. */
    void drafts(String panelist, Hire hire, String round) {
        var mine = mine(hire, round);
        var etag = get(panelist, mine).is(200).etag();
        put(panelist, mine, scorecard(hire, round), "If-Match", etag).is(204);
    }

    void submits(String panelist, Hire hire, String round) {
        drafts(panelist, hire, round);
        post(panelist, mine(hire, round) + "/submission", null).is(204);
    }

    static void takesBack(String panelist, Hire hire, String round) {
        delete(panelist, mine(hire, round) + "/submission").is(204);
    }

    private static String mine(Hire hire, String round) {
        return hire.path("/rounds/" + round + "/scorecards/mine");
    }

    private String scorecard(Hire hire, String round) {
        var plan = plan(hire, round);
        var ratings = each(plan.path("competencies"), "'%s': {'points': " + points + ", 'evidence': '" + text() + "'}");
        var noted = each(plan.path(flags), "{'key': '%s', 'note': '" + text() + "'}");
        var answers = each(
                plan.at("/sections/0/questions"), "'%s': {'coverage': '" + coverage + "', 'note': '" + text() + "'}");
        return "{'ratings': {" + String.join(", ", ratings)
                + "}, 'signals': [" + String.join(", ", noted.subList(0, Math.min(signals, noted.size())))
                + "], 'answers': {" + String.join(", ", answers.subList(0, Math.min(signals, answers.size())))
                + "}, 'recommendation': '" + recommendation + "', 'summary': '" + text() + "'}";
    }

    private String text() {
        return MARKER + " speaks for itself.".repeat(words);
    }

    private static List<String> each(JsonNode things, String format) {
        var texts = new ArrayList<String>();
        things.forEach(thing -> texts.add(format.formatted(thing.path("key").asText())));
        return texts;
    }

    private static JsonNode plan(Hire hire, String round) {
        for (var plan : hire.kit().path("rounds")) {
            if (plan.path("key").asText().equals(round)) {
                return plan;
            }
        }
        throw new AssertionError("the kit has no round " + round);
    }
}
