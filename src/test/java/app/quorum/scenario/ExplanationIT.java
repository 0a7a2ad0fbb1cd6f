package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an offer hangs on: whether it can still be reached, what is nearest to turning it, and whose ratings carry it. */
class ExplanationIT {

    private static final String EXPLANATION = "/offer-gate/explanation";

    @Test
    void an_offer_out_of_reach_is_said_so_as_soon_as_it_is_certain_and_may_be_pursued_all_the_same() {
        var hire = Hire.begin("Ned Overreach", "ned.overreach@example.test");
        hire.passes("recruiter-screen", 2).passes("technical-phone-screen", 2);

        // Even now only fives to come, and an additional interview of fives, would do: so it is not certain.
        assertThat(explained("hiring-manager", hire).path("earlyStop"))
                .hasToString("{\"proven\":false,\"unreachable\":[]}");

        hire.passes("take-home-challenge", 2);
        var stop = explained("hiring-manager", hire).path("earlyStop");
        assertThat(stop.path("proven").asBoolean()).isTrue();
        assertThat(lines(stop.path("unreachable")))
                .containsExactly(
                        "CATEGORY_MINIMUM django-expertise 4.00 3.50",
                        "CATEGORY_MINIMUM architecture-experience 4.00 3.50",
                        "CATEGORY_MINIMUM communication 4.00 3.84");
        assertThat(explained("recruiter", hire).path("earlyStop")).isEqualTo(stop);

        // It is advice: the next round goes on.
        hire.passes("technical-deep-dive", 5);
        assertThat(hire.read().path("currentRound").asText()).isEqualTo("system-design");
    }

    @Test
    void a_sealed_rating_changes_nothing_of_what_is_explained() {
        var low = halfSealed("Lara Twin", 1);
        var high = halfSealed("Hara Twin", 5);

        for (var who : List.of("recruiter", "hiring-manager")) {
            var answer = get(who, low.path(EXPLANATION)).is(200).http().body();
            assertThat(answer)
                    .isEqualTo(get(who, high.path(EXPLANATION)).is(200).http().body());
            assertThat(answer).contains("\"proven\":false").doesNotContain("panelist-03");
        }
        assertThat(get("recruiter", low.path("/offer-gate")).json().path("conditions"))
                .isEqualTo(get("recruiter", high.path("/offer-gate")).json().path("conditions"));
    }

    private static Hire halfSealed(String name, int sealed) {
        return Hire.begin(name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.test")
                .passes("recruiter-screen", 2)
                .passes("technical-phone-screen", 2)
                .holds("take-home-challenge")
                .submits("panelist-03", "take-home-challenge", sealed);
    }

    @Test
    void what_would_turn_the_verdict_and_who_carries_it_is_shown_once_all_is_known() {
        var hire = Hire.begin("Fay Turner", "fay.turner@example.test").passesAll(4);
        var open = explained("hiring-manager", hire);

        assertThat(open.path("flip"))
                .hasToString("{\"points\":1,\"changes\":[{\"round\":\"take-home-challenge\",\"competency\":"
                        + first(hire, "take-home-challenge", "django-expertise")
                        + ",\"panelist\":\"panelist-03\",\"from\":4,\"to\":3}]}");
        assertThat(decisive(open)).contains("panelist-07", "panelist-08").doesNotContain("panelist-12");
        assertThat(lines(open.path("others")))
                .containsExactly(
                        "QUORUM debrief 3 0",
                        "TALLY debrief YES or STRONG_YES none",
                        "DECISION debrief YES or STRONG_YES, not above the tally none",
                        "REFERENCES references 1 technical, 1 leadership, no concerns"
                                + " 0 technical, 0 leadership, 0 with concerns");
        assertThat(explained("panelist-01", hire)).isEqualTo(open); // the debrief shows all to all

        Room.open(hire).allVote("STRONG_YES").decides("STRONG_YES", "").is(204);
        var decided = explained("hiring-manager", hire);
        assertThat(decided.path("outcome").asText()).isEqualTo("OPEN");
        assertThat(decided.path("others")).isEmpty();
    }

    @Test
    void several_ratings_turn_it_where_one_does_not() {
        var hire = Hire.begin("Una Several", "una.several@example.test").passesAll(3);
        var flip = explained("recruiter", hire).path("flip");

        assertThat(flip.path("changes").size()).isGreaterThan(3);
        int sum = 0;
        for (var change : flip.path("changes")) {
            sum += change.path("to").asInt() - change.path("from").asInt();
        }
        assertThat(flip.path("points").asInt()).isEqualTo(sum);
    }

    @Test
    void nothing_is_explained_to_whoever_the_ratings_are_sealed_for() {
        var hire = Hire.begin("Cole Sealed", "cole.sealed@example.test")
                .passes("recruiter-screen", 4)
                .passes("technical-phone-screen", 4);

        get("panelist-01", hire.path(EXPLANATION)).isProblem(403, "forbidden");
        get("executive", hire.path(EXPLANATION)).isProblem(403, "forbidden");
        get("panelist-07", hire.path(EXPLANATION)).isProblem(404, "not-found");
        get("admin", hire.path(EXPLANATION)).isProblem(404, "not-found");
        get("hiring-manager", hire.path(EXPLANATION)).is(200);

        put("recruiter", hire.path("/rounds/executive-review/panel"), Hire.panelOf(List.of("hiring-manager")))
                .is(204);
        get("hiring-manager", hire.path(EXPLANATION)).isProblem(403, "forbidden");
    }

    private static JsonNode explained(String who, Hire hire) {
        return get(who, hire.path(EXPLANATION)).is(200).json();
    }

    private static List<String> lines(JsonNode conditions) {
        var lines = new ArrayList<String>();
        conditions.forEach(
                c -> lines.add(c.path("kind").asText() + " " + c.path("subject").asText() + " "
                        + c.path("required").asText() + " " + c.path("actual").asText()));
        return lines;
    }

    private static List<String> decisive(JsonNode explanation) {
        var names = new ArrayList<String>();
        explanation.path("withoutOne").forEach(w -> {
            if (w.path("decisive").asBoolean()) {
                names.add(w.path("panelist").asText());
            }
        });
        return names;
    }

    /** The quoted key of the first competency of a round that feeds a category. */
    private static String first(Hire hire, String round, String category) {
        for (var planned : hire.kit().path("rounds")) {
            for (var competency : planned.path("competencies")) {
                if (planned.path("key").asText().equals(round)
                        && competency.path("category").asText().equals(category)) {
                    return competency.path("key").toString();
                }
            }
        }
        throw new IllegalStateException(round + " feeds no " + category);
    }
}
