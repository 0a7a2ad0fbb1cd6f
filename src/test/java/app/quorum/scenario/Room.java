package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The debrief of one hire. */
public record Room(Hire hire) {

    /** The recruiter opens it, and everybody comes. */
    public static Room open(Hire hire) {
        post(Hire.RECRUITER, hire.path("/debrief"), null).is(201);
        var room = new Room(hire);
        room.participants().forEach(who -> room.attends(who).is(204));
        return room;
    }

    public JsonNode read(String who) {
        return get(who, hire.path("/debrief")).is(200).json();
    }

    public List<String> participants() {
        var names = new ArrayList<String>();
        read(Hire.HIRING_MANAGER)
                .path("participants")
                .forEach(p -> names.add(p.path("username").asText()));
        return names;
    }

    public Answer attends(String who) {
        return post(who, hire.path("/debrief/attendance"), null);
    }

    public Answer votes(String who, String ballot, String vote) {
        return put(
                who,
                hire.path("/debrief/ballots/" + ballot + "/vote"),
                "{'vote': '" + vote + "', 'reason': 'As rated.'}");
    }

    public Room having(String who, String ballot, String vote) {
        votes(who, ballot, vote).is(204);
        return this;
    }

    /** Everybody votes the same, in both ballots. */
    public Room allVote(String vote) {
        for (var ballot : List.of("SILENT", "FINAL")) {
            participants().forEach(who -> votes(who, ballot, vote).is(204));
        }
        return this;
    }

    public Answer decides(String outcome, String more) {
        return post(
                Hire.HIRING_MANAGER,
                hire.path("/debrief/decision"),
                "{'outcome': '" + outcome + "', 'reason': 'The panel was heard.'" + more + "}");
    }
}
