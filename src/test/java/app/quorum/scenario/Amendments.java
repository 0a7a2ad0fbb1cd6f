package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** A first round, revealed, in which the recruiter and panelist-12 gave 2 throughout, and amendments to it. */
record Amendments(Hire hire) {

    static final String ROUND = "recruiter-screen";
    static final String CARDS = "/rounds/" + ROUND + "/scorecards";
    static final String MINE = CARDS + "/mine";
    static final String PATH = MINE + "/amendments";

    static Amendments revealed(String name) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.test";
        var hire = Hire.begin(name, email).holds(ROUND).submits("recruiter", ROUND, 2);
        return new Amendments(hire.submits("panelist-12", ROUND, 2));
    }

    Answer by(String who, int points, String reason) {
        return post(who, hire.path(PATH), body(points, reason));
    }

    /** Everything that is needed, with these points throughout. */
    String body(int points, String reason) {
        return hire.scorecard(ROUND, points).replaceFirst("\\{", "{'reason': '" + reason + "', ");
    }

    /** As the hiring manager reads it. */
    JsonNode card(String panelist) {
        for (var card : get("hiring-manager", hire.path(CARDS)).is(200).json().path("scorecards")) {
            if (card.path("panelist").asText().equals(panelist)) {
                return card;
            }
        }
        throw new AssertionError("no scorecard of " + panelist);
    }

    /** Outcome and score. */
    String gate() {
        var gate = get("recruiter", hire.path("/rounds/" + ROUND + "/gate"))
                .is(200)
                .json();
        return gate.path("outcome").asText() + " " + gate.at("/score/exact").asText();
    }
}
