package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One candidate's way through a requisition, as the people involved go it by the API. */
public record Hire(long requisition, long application) {

    public static final String RECRUITER = "recruiter";
    public static final String HIRING_MANAGER = "hiring-manager";
    public static final String EXECUTIVE = "executive";

    /** What the requisition says. */
    public static final String TERMS = """
            {'title': 'Middleware architect', 'location': 'Lisbon or remote', 'openings': 1,
             'kit': {'key': 'middleware-architect', 'version': 1},
             'hiringManager': 'hiring-manager', 'recruiter': 'recruiter',
             'salaryBand': {'currency': 'USD', 'from': '150000.00', 'to': '175000.00'}, 'confidential': false}""";

    /** Who sits in which round; panelist-13 and -14 have met nobody. */
    public static final Map<String, List<String>> PANELS = Map.of(
            "recruiter-screen", List.of(RECRUITER, "panelist-12"),
            "technical-phone-screen", List.of("panelist-01", "panelist-02"),
            "take-home-challenge", List.of("panelist-03", "panelist-04"),
            "technical-deep-dive", List.of("panelist-05", "panelist-06"),
            "system-design", List.of("panelist-07", "panelist-08"),
            "behavioural-and-leadership", List.of("panelist-09", "panelist-10"),
            "team-fit", List.of("panelist-11", "panelist-12"),
            "executive-review", List.of(EXECUTIVE, "panelist-09"));

    /** A requisition by the architect kit, a candidate, and the application of one for the other. */
    public static Hire begin(String name, String email) {
        long requisition = post(RECRUITER, "/requisitions", TERMS).id();
        long candidate = post(
                        RECRUITER,
                        "/candidates",
                        Actors.object(Map.of("name", name, "email", email, "source", "Referral")))
                .id();
        long application = post(
                        RECRUITER,
                        "/requisitions/" + requisition + "/applications",
                        "{'candidateId': " + candidate + "}")
                .id();
        return new Hire(requisition, application);
    }

    public JsonNode kit() {
        return get(RECRUITER, "/kits/middleware-architect/versions/1").is(200).json();
    }

    public List<String> rounds() {
        var keys = new ArrayList<String>();
        kit().path("rounds").forEach(round -> keys.add(round.path("key").asText()));
        return keys;
    }

    public JsonNode read() {
        return get(RECRUITER, path("")).is(200).json();
    }

    /** Panel, date, meeting, scorecards with these points throughout, and on to the next round. */
    public Hire passes(String round, int points) {
        holds(round);
        panel(round).forEach(panelist -> submits(panelist, round, points));
        advance(round).is(204);
        return this;
    }

    public Hire passesAll(int points) {
        rounds().forEach(round -> passes(round, points));
        return this;
    }

    /** Up to where scorecards are due. */
    public Hire holds(String round) {
        return holds(round, panel(round));
    }

    public Hire holds(String round, List<String> panel) {
        put(RECRUITER, path("/rounds/" + round + "/panel"), panelOf(panel)).is(204);
        put(RECRUITER, path("/rounds/" + round + "/interview"), """
                {'startsAt': '2026-11-02T09:00:00+01:00', 'endsAt': '2026-11-02T10:30:00+01:00', 'place': 'Room 4'}""").is(204);
        post(RECRUITER, path("/rounds/" + round + "/interview/completion"), null)
                .is(204);
        return this;
    }

    public Hire submits(String panelist, String round, int points) {
        var mine = path("/rounds/" + round + "/scorecards/mine");
        var etag = get(panelist, mine).is(200).etag();
        put(panelist, mine, scorecard(round, points), "If-Match", etag).is(204);
        post(panelist, mine + "/submission", null).is(204);
        return this;
    }

    public Answer advance(String round) {
        return post(RECRUITER, path("/rounds/" + round + "/decision"), "{'outcome': 'ADVANCE'}");
    }

    public String path(String below) {
        return "/applications/" + application + below;
    }

    private static List<String> panel(String round) {
        return Objects.requireNonNull(PANELS.get(round), round);
    }

    public static String panelOf(List<String> panel) {
        return "{'panelists': ['" + String.join("', '", panel) + "']}";
    }

    /** Of a round of the kit; of an additional round, the categories it is aimed at. */
    private List<String> competencies(String round) {
        var keys = new ArrayList<String>();
        for (var planned : kit().path("rounds")) {
            if (planned.path("key").asText().equals(round)) {
                planned.path("competencies").forEach(c -> keys.add(c.path("key").asText()));
            }
        }
        return keys.isEmpty() ? List.of("system-design", "leadership") : keys;
    }

    /** A whole scorecard with these points throughout. */
    public String scorecard(String round, int points) {
        var ratings = new ArrayList<String>();
        competencies(round)
                .forEach(c -> ratings.add("'" + c + "': {'points': " + points
                        + ", 'evidence': 'Named the failure modes unprompted and drew the boundary.'}"));
        return "{'ratings': {" + String.join(", ", ratings) + "}, 'recommendation': 'YES', 'summary': 'Worth it.'}";
    }
}
