package app.quorum.scenario;

import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clock of a debrief, who speaks when, and the second debrief that a MAYBE leads to. */
class MeetingIT {

    @Test
    void a_step_overruns_and_nothing_cuts_it_off() {
        var hire = ShortWay.open(debrief -> {}).ready();
        post("recruiter", hire.path("/debrief"), null).is(201);
        var room = new Room(hire);
        starts(hire, "initial-impressions").is(204);
        assertThat(overrun(room, 0)).isZero();

        sevenMinutesPass(hire);
        assertThat(overrun(room, 0)).isBetween(120L, 180L);
        post(ShortWay.SECOND, hire.path("/debrief/notes"), "{'kind': 'IMPRESSION', 'text': 'Calm.'}")
                .is(204);
        starts(hire, "scores-by-category").is(204);
        assertThat(Tables.texts("""
                select (ended_at - started_at >= interval '7 minutes')::text from debrief_step s
                join debrief d on d.id = s.debrief_id where d.application_id = ? and s.position = 1""", hire.application())).containsExactly("true");

        sevenMinutesPass(hire);
        assertThat(overrun(room, 0)).as("of a step that has ended").isBetween(120L, 180L);
        Waiting.voted(hire, "YES");
        assertThat(room.read("executive").path("agenda").get(1).path("endedAt").isNull())
                .as("the meeting ends with its final vote")
                .isFalse();
        starts(hire, "strengths").isRefusedBy("ballot-closed");
    }

    @Test
    void the_clock_stops_with_the_application() {
        var hire = ShortWay.open(debrief -> {}).ready();
        post("recruiter", hire.path("/debrief"), null).is(201);
        starts(hire, "initial-impressions").is(204);
        post("hiring-manager", hire.path("/rejection"), "{'reason': 'x', 'feedback': 'Thank you.'}")
                .is(204);

        Tables.change(
                "update application set ended_at = ended_at - interval '1 hour' where id = ?", hire.application());
        sevenMinutesPass(hire);
        assertThat(overrun(new Room(hire), 0)).isZero();
    }

    @Test
    void a_maybe_asks_somebody_new_about_what_is_least_known() {
        var hire = swapped();
        var first = Room.open(hire);
        var order = texts(first.read("panelist-01").path("speakingOrder"));
        var known = texts(first.read("panelist-01").path("matrix").path("leastKnownFirst"));
        assertThat(known).hasSize(7);
        var least = List.of(known.get(0), known.get(3));
        first.allVote("MAYBE")
                .decides("MAYBE", ", 'categories': ['" + known.get(3) + "', '" + known.get(0) + "']")
                .is(204);
        assertThat(Tables.texts(
                        "select categories from application_round where application_id = ? and round_key = ?",
                        hire.application(),
                        "additional-1"))
                .containsExactly(String.join(",", least));

        seesSomebodyNew(hire, least);
        startsAfresh(hire, order);
    }

    private static void seesSomebodyNew(Hire hire, List<String> least) {
        var panel = hire.path("/rounds/additional-1/panel");
        put("recruiter", panel, Hire.panelOf(List.of("panelist-13"))).isRefusedBy("panelist-has-met-candidate");
        hire.holds("additional-1", List.of("panelist-14"));
        put("panelist-14", hire.path("/rounds/additional-1/scorecards/mine"), card(least), "If-Match", "\"0\"")
                .is(204);
        post("panelist-14", hire.path("/rounds/additional-1/scorecards/mine/submission"), null)
                .is(204);
        hire.advance("additional-1").is(204);
    }

    private static void startsAfresh(Hire hire, List<String> order) {
        post("recruiter", hire.path("/debrief"), null).is(201);
        var seen = new Room(hire).read("executive");
        assertThat(seen.path("number").asInt()).isEqualTo(2);
        assertThat(seen.path("ballots").findValuesAsText("cast")).containsExactly("0", "0");
        assertThat(seen.path("quorum").path("attending").asInt()).isZero();
        assertThat(seen.path("notes")).isEmpty();
        var again = texts(seen.path("speakingOrder"));
        assertThat(again).contains("panelist-14").containsAll(order);
        again.remove("panelist-14");
        assertThat(again).as("drawn by lot again").isNotEqualTo(order);
        assertThat(texts(seen.path("allowedDecisions"))).containsExactly("STRONG_YES", "YES", "NO");
    }

    /** All rounds are passed; panelist-13 was taken off a panel after the interview, panelist-14 before another one. */
    private static Hire swapped() {
        var hire = Hire.begin("Least Known", "least.known@example.test");
        for (var round : hire.rounds()) {
            if (round.equals("team-fit")) {
                hire.holds(round, List.of("panelist-11", "panelist-13"));
                put("recruiter", hire.path("/rounds/team-fit/panel"), """
                        {'panelists': ['panelist-11', 'panelist-12'], 'reason': 'Called away after the talk.'}""").is(204);
                hire.submits("panelist-11", round, 4).submits("panelist-12", round, 4);
                hire.advance(round).is(204);
            } else {
                put(
                                "recruiter",
                                hire.path("/rounds/" + round + "/panel"),
                                Hire.panelOf(List.of("panelist-14", "executive")))
                        .is(204);
                hire.passes(round, 4);
            }
        }
        return hire;
    }

    private static String card(List<String> competencies) {
        var ratings = competencies.stream()
                .map(c -> "'" + c + "': {'points': 4, 'evidence': 'Led a team of nine.'}")
                .toList();
        return "{'ratings': {" + String.join(", ", ratings) + "}, 'recommendation': 'YES'}";
    }

    private static Answer starts(Hire hire, String step) {
        return post("recruiter", hire.path("/debrief/agenda/" + step + "/start"), null);
    }

    private static long overrun(Room room, int step) {
        return room.read("executive")
                .path("agenda")
                .get(step)
                .path("overrunSeconds")
                .asLong();
    }

    /** For the steps that have begun. */
    private static void sevenMinutesPass(Hire hire) {
        Tables.change("""
                update debrief_step set started_at = started_at - interval '7 minutes',
                    ended_at = ended_at - interval '7 minutes'
                where debrief_id in (select id from debrief where application_id = ?)""", hire.application());
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
