package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The meeting: who comes, what is said, how it is voted, and what is refused meanwhile. */
class DebriefIT {

    private static final String VOTE = "{'vote': 'YES', 'reason': 'As rated.'}";
    private static final String NOTE = "{'kind': 'STRENGTH', 'text': 'Draws the boundary first.'}";

    @Test
    void nothing_is_done_in_a_debrief_that_is_not_open() {
        var hire = ready("Too Soon");
        var before = Tables.fingerprint(hire.application());
        for (var call : List.of(
                Call.on(hire, "hiring-manager POST /debrief/attendance", null),
                Call.on(hire, "hiring-manager POST /debrief/excusals", "{'participant': 'executive', 'reason': 'x'}"),
                Call.on(hire, "recruiter POST /debrief/agenda/concerns/start", null),
                Call.on(hire, "recruiter POST /debrief/notes", NOTE),
                Call.on(hire, "panelist-01 PUT /debrief/ballots/SILENT/vote", VOTE),
                Call.on(hire, "recruiter POST /debrief/ballots/SILENT/closure", null),
                Call.on(hire, "hiring-manager POST /debrief/decision", "{'outcome': 'YES', 'reason': 'x'}"))) {
            call.send().isRefusedBy("debrief-not-open");
        }
        get("recruiter", hire.path("/debrief")).isProblem(404, "not-found");
        assertThat(Tables.fingerprint(hire.application())).isEqualTo(before);

        post("panelist-01", hire.path("/debrief"), null).isProblem(403, "forbidden");
        post("recruiter", hire.path("/debrief"), null).is(201);
        post("recruiter", hire.path("/debrief"), null).isRefusedBy("debrief-already-open");
        assertThat(Tables.texts("select number from debrief where application_id = ?", hire.application()))
                .containsExactly("1");
    }

    @Test
    void the_hiring_manager_excuses_as_long_as_a_quorum_remains() {
        var room = opened("Quiet Room");
        var others = room.participants().stream()
                .filter(who ->
                        !List.of("hiring-manager", "recruiter", "executive").contains(who))
                .toList();
        assertThat(others).hasSize(12);
        room.attends("hiring-manager").is(204);
        excuses(room, "recruiter", "panelist-01").isProblem(403, "forbidden");
        excuses(room, "hiring-manager", "hiring-manager").isRefusedBy("own-excusal");
        others.forEach(who -> excuses(room, "hiring-manager", who).is(204));

        var before = Tables.fingerprint(room.hire().application());
        excuses(room, "hiring-manager", "executive").isRefusedBy("excusal-below-quorum");
        excuses(room, "hiring-manager", "panelist-01").isRefusedBy("participant-accounted-for");
        assertThat(Tables.fingerprint(room.hire().application())).isEqualTo(before);
        assertThat(room.read("recruiter").path("quorum"))
                .hasToString("{\"least\":3,\"expected\":3,\"attending\":1,\"met\":false}");

        threeAreEnough(room);
    }

    private static void threeAreEnough(Room room) {
        var three = List.of("hiring-manager", "recruiter", "executive");
        three.forEach(who -> room.attends(who).is(204));
        three.forEach(who -> room.votes(who, "SILENT", "YES").is(204));
        three.forEach(who -> room.votes(who, "FINAL", "YES").is(204));
        room.decides("YES", "").is(204);
        assertThat(Tables.waits(room.hire().application())).containsExactly("awaitReferences");
    }

    @Test
    void the_agenda_goes_step_by_step_and_what_is_said_is_kept() {
        var room = opened("Good Minutes");
        starts(room, "recruiter", "initial-impressions").is(204);
        assertThat(step(room, 0).path("endsAt").isNull()).isFalse();
        assertThat(step(room, 0).path("endedAt").isNull()).isTrue();
        starts(room, "recruiter", "initial-impressions").isRefusedBy("step-already-started");
        starts(room, "panelist-01", "concerns").isProblem(403, "forbidden");
        starts(room, "recruiter", "lunch").isProblem(404, "not-found");
        starts(room, "recruiter", "concerns").is(204);
        assertThat(step(room, 0).path("endedAt").isNull()).isFalse();
        assertThat(step(room, 2).path("startedAt").isNull()).isFalse();

        var notes = room.hire().path("/debrief/notes");
        post("panelist-07", notes, NOTE).is(204);
        post("recruiter", notes, NOTE.replace("STRENGTH", "CONCERN")).is(204);
        post("panelist-13", notes, NOTE).isProblem(404, "not-found");
        var kept = room.read("panelist-01").path("notes");
        assertThat(kept.findValuesAsText("author")).containsExactly("panelist-07", "recruiter");
        assertThat(kept.findValuesAsText("kind")).containsExactly("STRENGTH", "CONCERN");
    }

    @Test
    void votes_stay_sealed_until_their_ballot_is_closed() {
        var room = opened("Sealed Votes");
        room.votes("panelist-01", "SILENT", "YES").isRefusedBy("not-attending");
        room.attends("panelist-01").is(204);
        room.votes("panelist-01", "FINAL", "YES").isRefusedBy("silent-ballot-first");
        closes(room, "recruiter", "FINAL").isRefusedBy("silent-ballot-first");
        closes(room, "recruiter", "SILENT").isRefusedBy("no-votes");
        room.votes("panelist-01", "SILENT", "STRONG_YES").is(204);
        room.votes("panelist-01", "SILENT", "MAYBE").is(204);

        for (var who : List.of("recruiter", "hiring-manager", "executive", "panelist-02")) {
            assertThat(ballot(room, who, 0)).hasToString("""
                    {"ballot":"SILENT","closedAt":null,"cast":1,"mine":null,"votes":[],"tally":null}""");
        }
        assertThat(ballot(room, "panelist-01", 0).path("mine").path("vote").asText())
                .isEqualTo("MAYBE");

        closes(room, "panelist-01", "SILENT").isProblem(403, "forbidden");
        closes(room, "recruiter", "SILENT").is(204);
        assertThat(ballot(room, "panelist-02", 0).path("votes").findValuesAsText("vote"))
                .containsExactly("MAYBE");
        assertThat(room.read("panelist-02").path("shift")).isEmpty();
        room.votes("panelist-01", "SILENT", "NO").isRefusedBy("ballot-closed");
    }

    @Test
    void the_final_ballot_needs_everybody_and_shows_who_changed_their_mind() {
        var room = opened("Changed Minds");
        room.attends("panelist-01").is(204);
        closes(room, "hiring-manager", "SILENT").is(403);
        closes(room.having("panelist-01", "SILENT", "MAYBE"), "recruiter", "SILENT")
                .is(204);
        room.votes("panelist-01", "FINAL", "STRONG_YES").is(204);
        closes(room, "recruiter", "FINAL").isRefusedBy("no-quorum");
        room.decides("YES", "").isRefusedBy("final-ballot-open");
        assertThat(ballot(room, "executive", 1).path("votes")).isEmpty();
        var late = new ArrayList<>(room.participants());
        late.remove("panelist-01");
        late.forEach(who -> room.attends(who).is(204));
        late.forEach(who -> room.votes(who, "FINAL", "YES").is(204));
        seenByAll(room.read("panelist-02"));
        afterTheBallot(room);
    }

    private static void seenByAll(JsonNode seen) {
        assertThat(seen.path("ballots").get(1).path("tally").asText()).isEqualTo("YES");
        assertThat(seen.path("ballots").get(1).path("votes")).hasSize(15);
        assertThat(seen.path("shift").findValues("voter")).hasSize(15);
        assertThat(seen.path("shift"))
                .anySatisfy(shift -> assertThat(shift)
                        .hasToString("{\"voter\":\"panelist-01\",\"before\":\"MAYBE\",\"after\":\"STRONG_YES\"}"))
                .anySatisfy(shift ->
                        assertThat(shift).hasToString("{\"voter\":\"panelist-02\",\"before\":null,\"after\":\"YES\"}"));
    }

    /** Who was there stands, and after the decision nothing more is said. */
    private static void afterTheBallot(Room room) {
        room.attends("panelist-01").isRefusedBy("ballot-closed");
        excuses(room, "hiring-manager", "executive").isRefusedBy("ballot-closed");
        room.votes("panelist-01", "FINAL", "NO").isRefusedBy("ballot-closed");
        room.decides("STRONG_YES", "").isRefusedBy("decision-above-tally");
        room.decides("YES", "").is(204);
        room.attends("panelist-01").isRefusedBy("wrong-stage");
        post("recruiter", room.hire().path("/debrief"), null).isRefusedBy("debrief-not-ready");
        assertThat(room.read("executive").path("decision").path("outcome").asText())
                .isEqualTo("YES");
    }

    private static Hire ready(String name) {
        return Hire.begin(name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.test")
                .passesAll(4);
    }

    /** A debrief to which nobody has come yet. */
    private static Room opened(String name) {
        var hire = ready(name);
        post("recruiter", hire.path("/debrief"), null).is(201);
        return new Room(hire);
    }

    private static Answer excuses(Room room, String who, String participant) {
        return post(
                who,
                room.hire().path("/debrief/excusals"),
                "{'participant': '" + participant + "', 'reason': 'On leave.'}");
    }

    private static Answer starts(Room room, String who, String step) {
        return post(who, room.hire().path("/debrief/agenda/" + step + "/start"), null);
    }

    private static Answer closes(Room room, String who, String ballot) {
        return post(who, room.hire().path("/debrief/ballots/" + ballot + "/closure"), null);
    }

    private static JsonNode step(Room room, int number) {
        return room.read("executive").path("agenda").get(number);
    }

    private static JsonNode ballot(Room room, String who, int number) {
        return room.read(who).path("ballots").get(number);
    }
}
