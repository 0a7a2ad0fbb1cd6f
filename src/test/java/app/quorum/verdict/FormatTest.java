package app.quorum.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.kit.SeedKit;
import app.quorum.platform.Json;
import app.quorum.scorecard.EvaluateRound;
import app.quorum.scorecard.GateVerdict;
import app.quorum.scorecard.RoundFacts;
import app.quorum.scoring.Attendance;
import app.quorum.scoring.Observation;
import app.quorum.scoring.OfferFacts;
import app.quorum.scoring.Rating;
import app.quorum.scoring.References;
import app.quorum.scoring.Vote;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Texts as verdicts of format 1 have kept them for good. Whoever changes what is written raises
 * {@link GateVerdict#FORMAT}, reads both, and leaves these texts as they are.
 */
class FormatTest {

    private static final String OFFER_1 = """
            {"observations":[{"round":"system-design","competency":"scalability","category":"system-design","share":5000,\
            "panelist":"ana","rating":{"points":4}}],"rounds":8,"revealed":1,"attendance":{"participants":["ana","ben"],\
            "excused":[],"attended":["ana"]},"tally":"YES","decision":null,"references":{"technical":1,"leadership":0,\
            "concerns":0}}""";

    private static final String ROUND_1 = """
            {"round":"team-fit","panelists":2,"scores":[30000,45000]}""";

    private static final String CONDITIONS_1 = """
            [{"kind":"SCORECARDS","subject":"team-fit","required":"2","actual":"2","met":true},\
            {"kind":"ROUND_SCORE","subject":"team-fit","required":"3.00","actual":"3.75","met":true}]""";

    @Test
    void one_is_what_is_written_today() throws JsonProcessingException {
        assertThat(GateVerdict.FORMAT).isEqualTo(1);
        assertThat(Json.mapper().writeValueAsString(offer())).isEqualTo(OFFER_1);
        assertThat(Json.mapper().writeValueAsString(round())).isEqualTo(ROUND_1);
    }

    @Test
    void one_is_read_for_good() throws JsonProcessingException {
        assertThat(Json.mapper().readValue(OFFER_1, OfferFacts.class)).isEqualTo(offer());
        assertThat(Json.mapper().readValue(ROUND_1, RoundFacts.class)).isEqualTo(round());
    }

    @Test
    void one_is_answered_as_it_was() throws JsonProcessingException {
        var facts = Json.mapper().readValue(ROUND_1, RoundFacts.class);
        var verdict = EvaluateRound.ask(SeedKit.kit(), facts);

        assertThat(Json.mapper().writeValueAsString(verdict.conditions())).isEqualTo(CONDITIONS_1);
    }

    private static RoundFacts round() {
        return new RoundFacts("team-fit", 2, List.of(45_000, 30_000));
    }

    private static OfferFacts offer() {
        return new OfferFacts(
                List.of(new Observation("system-design", "scalability", "system-design", 5000, "ana", new Rating(4))),
                8,
                1,
                new Attendance(Set.of("ben", "ana"), Set.of(), Set.of("ana")),
                Vote.YES,
                null,
                new References(1, 0, 0));
    }
}
