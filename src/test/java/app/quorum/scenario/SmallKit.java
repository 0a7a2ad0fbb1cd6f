package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;

import app.quorum.dev.QuorumServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The architect kit cut down: each round takes one rating by one panelist, all of one category, and two are a quorum. */
final class SmallKit {

    private static final int SHARE = 1250; // an eighth of the category from each of the eight rounds

    private SmallKit() {}

    static ObjectNode architect() {
        return (ObjectNode)
                get("admin", "/kits/middleware-architect/versions/1").is(200).json();
    }

    /** Publishes it with these changes to its debrief; answers its key. */
    static String published(Consumer<ObjectNode> debriefChanges) {
        var kit = architect();
        var key = "small-" + UUID.randomUUID();
        kit.put("key", key);
        kit.path("rounds").forEach(round -> shrink((ObjectNode) round));
        var categories = (ArrayNode) kit.path("matrix").path("categories");
        while (categories.size() > 1) {
            categories.remove(categories.size() - 1);
        }
        ((ObjectNode) categories.get(0)).put("weight", 10_000);
        ((ObjectNode) kit.path("matrix")).put("raters", 1);
        var debrief = (ObjectNode) kit.path("debrief");
        debriefChanges.accept(debrief.put("quorum", 2).put("silentBallot", false));
        new Answer(QuorumServer.as("admin").post("/kits", kit.toString())).is(201);
        post("admin", "/kits/" + key + "/versions/1/publication", null).is(204);
        return key;
    }

    private static void shrink(ObjectNode round) {
        var competencies = (ArrayNode) round.path("competencies");
        while (competencies.size() > 1) {
            competencies.remove(competencies.size() - 1);
        }
        ((ObjectNode) competencies.get(0))
                .put("weight", 10_000)
                .put("share", SHARE)
                .put("category", "django-expertise");
        round.putObject("panel").put("least", 1).put("most", 3);
    }

    /** Key of the round, then of its one competency, in the order of the rounds. */
    static List<List<String>> rounds() {
        var rounds = new ArrayList<List<String>>();
        for (JsonNode round : architect().path("rounds")) {
            rounds.add(List.of(
                    round.path("key").asText(),
                    round.path("competencies").path(0).path("key").asText()));
        }
        return rounds;
    }
}
