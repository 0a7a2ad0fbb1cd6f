package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many votes become one tally, and what may be decided on it. */
class BallotIT {

    private static final List<String> ALL = List.of(ShortWay.PANELIST, ShortWay.SECOND, Hire.HIRING_MANAGER);

    @ParameterizedTest
    @CsvSource({
        "LOWER_MEDIAN, STRONG_YES YES NO, YES, YES MAYBE NO",
        "LOWER_MEDIAN, STRONG_YES MAYBE, MAYBE, MAYBE NO",
        "UNANIMOUS_YES, STRONG_YES STRONG_YES YES, YES, YES MAYBE NO",
        "UNANIMOUS_YES, STRONG_YES YES NO, NO, NO",
        "MAJORITY_YES, STRONG_YES YES NO, YES, YES MAYBE NO",
        "MAJORITY_YES, YES MAYBE NO, MAYBE, MAYBE NO"
    })
    void the_kit_says_how_votes_are_counted(String rule, String votes, String tally, String allowed) {
        var hire = ShortWay.open(debrief -> debrief.put("votingRule", rule)).ready();
        post("recruiter", hire.path("/debrief"), null).is(201);
        var room = new Room(hire);
        var voters = ALL.subList(3 - votes.split(" ", -1).length, 3);
        voters.forEach(who -> room.attends(who).is(204));
        if (voters.size() < 3) {
            excuses(hire, "hiring-manager", ShortWay.PANELIST).is(204);
        }
        for (int i = 0; i < voters.size(); i++) {
            room.votes(voters.get(i), "FINAL", votes.split(" ", -1)[i]).is(204);
        }

        var seen = room.read(ShortWay.SECOND);
        assertThat(seen.path("ballots").get(0).path("tally").asText()).isEqualTo(tally);
        assertThat(texts(seen.path("allowedDecisions"))).containsExactly(allowed.split(" ", -1));
        if (!tally.equals("NO")) {
            room.decides("STRONG_YES", "").isRefusedBy("decision-above-tally");
        }
        room.decides("NO", ", 'feedback': 'Thank you.'").is(204);
        Truth.holds(hire);
    }

    @Test
    void an_unmet_matrix_is_seen_before_the_vote_and_words_a_rejection() {
        var hire = ShortWay.open(debrief -> {}).ready(3);
        post("recruiter", hire.path("/debrief"), null).is(201);
        post("recruiter", hire.path("/debrief/notes"), "{'kind': 'STRENGTH', 'text': 'Draws the boundary first.'}")
                .is(204);
        post("recruiter", hire.path("/debrief/notes"), "{'kind': 'CONCERN', 'text': 'Talks over others.'}")
                .is(204);

        var seen = new Room(hire).read(ShortWay.PANELIST);
        assertThat(seen.path("matrix").path("conditions").toString()).contains("\"met\":false");
        assertThat(texts(seen.path("allowedDecisions"))).containsExactly("MAYBE", "NO");
        assertThat(seen.path("feedbackDraft").asText())
                .contains("Draws the boundary first.", "Django expertise: ")
                .doesNotContain("Talks over", "3.00", "panelist");

        var room = Waiting.voted(hire, "STRONG_YES");
        room.decides("YES", "").isRefusedBy("matrix-not-met");
        room.decides("NO", ", 'feedback': 'In your own words.'").is(204);
        assertThat(room.read("hiring-manager").path("feedbackDraft").isNull()).isTrue();
        assertThat(Tables.texts("select feedback from application where id = ?", hire.application()))
                .containsExactly("In your own words.");
    }

    @Test
    void who_comes_late_or_leaves_early_has_one_vote_only() {
        var hire = ShortWay.open(debrief -> debrief.put("silentBallot", true)).ready();
        post("recruiter", hire.path("/debrief"), null).is(201);
        var room = new Room(hire);
        room.attends(ShortWay.PANELIST).is(204);
        room.attends("hiring-manager").is(204);
        room.votes(ShortWay.PANELIST, "SILENT", "NO").is(204);
        room.votes("hiring-manager", "SILENT", "YES").is(204);
        assertThat(room.read("recruiter")
                        .path("ballots")
                        .get(0)
                        .path("closedAt")
                        .isNull())
                .as("somebody is still to come")
                .isTrue();
        closes(hire, "SILENT").is(204);
        finallyVoted(hire, room);
        assertThat(room.read(ShortWay.PANELIST).path("shift")).hasToString("""
                [{"voter":"hiring-manager","before":"YES","after":"YES"},\
                {"voter":"panelist-01","before":"NO","after":null},\
                {"voter":"panelist-02","before":null,"after":"YES"}]""");
    }

    private static void finallyVoted(Hire hire, Room room) {
        room.attends(ShortWay.SECOND).is(204);
        room.votes(ShortWay.SECOND, "FINAL", "YES").is(204);
        closes(hire, "FINAL").isRefusedBy("too-few-votes");
        room.votes("hiring-manager", "FINAL", "YES").is(204);
        closes(hire, "FINAL").is(204);
        assertThat(room.read("recruiter").path("ballots").get(1).path("tally").asText())
                .isEqualTo("YES");
    }

    @Test
    void who_decides_has_to_be_there_and_may_be_succeeded() {
        var way = ShortWay.open(debrief -> {});
        var hire = way.ready();
        post("recruiter", hire.path("/debrief"), null).is(201);
        excuses(hire, "hiring-manager", "hiring-manager").isRefusedBy("own-excusal");
        var room = Waiting.voted(hire, "YES");
        succeed(way, "hiring-manager-2");

        room.decides("YES", "").isProblem(404, "not-found");
        post("hiring-manager-2", hire.path("/debrief/decision"), "{'outcome': 'YES', 'reason': 'As they said.'}")
                .isProblem(403, "forbidden");
        room.attends("hiring-manager-2").is(204);
        assertThat(texts(room.read("hiring-manager-2").path("speakingOrder"))).endsWith("hiring-manager-2");
        post("hiring-manager-2", hire.path("/debrief/decision"), "{'outcome': 'YES', 'reason': 'As they said.'}")
                .is(204);
        Truth.holds(hire);
    }

    private static void succeed(ShortWay way, String successor) {
        var path = "/requisitions/" + way.requisition();
        var read = get("recruiter", path).is(200);
        put("recruiter", path, changed(read.json(), successor), "If-Match", read.etag())
                .is(204);
    }

    private static String changed(JsonNode requisition, String successor) {
        return Positions.terms("Small", requisition.path("kit").path("key").asText())
                .replace("'hiring-manager'", "'" + successor + "'");
    }

    private static Answer excuses(Hire hire, String who, String participant) {
        return post(
                who, hire.path("/debrief/excusals"), "{'participant': '" + participant + "', 'reason': 'On leave.'}");
    }

    private static Answer closes(Hire hire, String ballot) {
        return post("recruiter", hire.path("/debrief/ballots/" + ballot + "/closure"), null);
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
