package app.quorum.scenario;

import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A requisition by a small kit, whose candidates get far in few requests. */
record ShortWay(long requisition, List<List<String>> rounds) {

    /** Sits in every round. */
    static final String PANELIST = "panelist-01";

    /** Sits in the first round besides. */
    static final String SECOND = "panelist-02";

    private static final String INTERVIEW =
            "{'startsAt': '2026-11-02T09:00:00Z', 'endsAt': '2026-11-02T10:00:00Z', 'place': 'Room 4'}";

    static ShortWay open(Consumer<ObjectNode> debriefChanges) {
        var terms = Positions.terms("Small", SmallKit.published(debriefChanges));
        var requisition = post(Hire.RECRUITER, "/requisitions", terms.replace("'openings': 1,", "'openings': 500,"));
        return new ShortWay(requisition.id(), SmallKit.rounds());
    }

    Hire begin() {
        var candidate = Positions.candidate("Short Way", UUID.randomUUID() + "@example.test");
        return new Hire(
                requisition, Positions.apply(requisition, candidate.id()).id());
    }

    /** In the first round, whose scorecards are written and not submitted yet. */
    Hire drafted(String... panel) {
        var hire = begin();
        hold(hire, first(), List.of(panel));
        for (var panelist : panel) {
            draft(hire, panelist, 0);
        }
        return hire;
    }

    /** All rounds are passed: the debrief may be opened. */
    Hire ready() {
        return ready(4);
    }

    Hire ready(int points) {
        var hire = begin();
        for (int round = 0; round < rounds.size(); round++) {
            var panel = round == 0 ? List.of(PANELIST, SECOND) : List.of(PANELIST);
            hold(hire, key(round), panel);
            for (var panelist : panel) {
                put(panelist, mine(hire, round), card(round, points), "If-Match", "\"0\"")
                        .is(204);
                post(panelist, mine(hire, round) + "/submission", null).is(204);
            }
            hire.advance(key(round)).is(204);
        }
        return hire;
    }

    String first() {
        return key(0);
    }

    Answer draft(Hire hire, String panelist, int round) {
        return put(panelist, mine(hire, round), card(round, 4), "If-Match", "\"0\"")
                .is(204);
    }

    String card(int round, int points) {
        return "{'ratings': {'" + rounds.get(round).get(1) + "': {'points': " + points
                + ", 'evidence': 'Named the failure modes.'}}, 'recommendation': 'YES', 'summary': 'Worth it.'}";
    }

    private String key(int round) {
        return rounds.get(round).get(0);
    }

    private String mine(Hire hire, int round) {
        return hire.path("/rounds/" + key(round) + "/scorecards/mine");
    }

    private static void hold(Hire hire, String round, List<String> panel) {
        put(Hire.RECRUITER, hire.path("/rounds/" + round + "/panel"), Hire.panelOf(panel))
                .is(204);
        put(Hire.RECRUITER, hire.path("/rounds/" + round + "/interview"), INTERVIEW)
                .is(204);
        post(Hire.RECRUITER, hire.path("/rounds/" + round + "/interview/completion"), null)
                .is(204);
    }
}
