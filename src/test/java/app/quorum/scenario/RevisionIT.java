package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from an amendment: it counts, and what was said before stays. */
class RevisionIT {

    @Test
    void gate_and_process_go_by_the_latest_revision() {
        var amendments = Amendments.revealed("Second Look");
        assertThat(amendments.gate()).isEqualTo("CLOSED 2");
        assertThat(advice(amendments)).containsExactly("CLOSED");

        amendments.by("panelist-12", 5, "I had read the wrong notes.").is(204);
        assertThat(amendments.gate()).isEqualTo("OPEN 7/2");
        assertThat(advice(amendments)).containsExactly("OPEN");

        amendments.by("panelist-12", 3, "Not quite that good.").is(204);
        assertThat(amendments.gate()).isEqualTo("CLOSED 5/2");
        assertThat(advice(amendments)).containsExactly("CLOSED");
        assertThat(verdicts(amendments)).containsExactly("CLOSED", "OPEN", "CLOSED");
    }

    @Test
    void earlier_revisions_stay_readable_and_untouched() {
        var amendments = Amendments.revealed("What Was");
        var submitted = rows(amendments);
        amendments.by("panelist-12", 5, "I had read the wrong notes.").is(204);
        amendments.by("panelist-12", 3, "Not quite that good.").is(204);

        assertThat(rows(amendments)).isEqualTo(submitted);
        var card = amendments.card("panelist-12");
        assertThat(card.at("/score/exact").asText()).isEqualTo("3");
        assertThat(card.path("revision").asInt()).isEqualTo(3);
        assertThat(card.path("reason").asText()).isEqualTo("Not quite that good.");
        assertThat(card.path("earlier"))
                .extracting(e -> e.at("/score/exact").asText())
                .containsExactly("2", "5");
        assertThat(card.at("/earlier/0/ratings"))
                .allMatch(rating -> rating.path("points").asInt() == 2);
        assertThat(card.at("/earlier/1/reason").asText()).isEqualTo("I had read the wrong notes.");
        assertThat(amendments.card("recruiter").path("earlier")).isEmpty();
    }

    @Test
    void the_score_matrix_goes_by_the_latest_revision() {
        var amendments = Amendments.revealed("Moved Matrix");
        assertThat(scores(amendments)).isNotEmpty().containsOnly("2");

        amendments.by("panelist-12", 5, "As the others said.").is(204);

        assertThat(scores(amendments)).containsOnly("7/2");
        assertThat(Tables.texts(
                        "select distinct points from current_rating c join scorecard s on s.id = c.scorecard_id"
                                + " where s.application_id = ? order by 1",
                        amendments.hire().application()))
                .containsExactly("2", "5");
    }

    @Test
    void it_is_told_without_what_it_says() {
        var amendments = Amendments.revealed("Quiet Change");
        amendments.by("panelist-12", 5, "Zirconium is what I meant.").is(204);

        JsonNode history =
                get("admin", amendments.hire().path("/audit?limit=200")).is(200).json();
        assertThat(history.findValuesAsText("kind")).endsWith("scorecard-amended");
        assertThat(history.toString()).doesNotContain("Zirconium");
        assertThat(get("recruiter", amendments.hire().path("/history?limit=1"))
                        .json()
                        .at("/items/0/text")
                        .asText())
                .endsWith(" amended the scorecard for Recruiter screen, with a reason.");
    }

    @Test
    void a_revision_never_changes() {
        var amendments = Amendments.revealed("Set In Stone");
        amendments.by("panelist-12", 5, "x").is(204);
        var mine = " where scorecard_id in (select id from scorecard where application_id = "
                + amendments.hire().application() + ")";

        for (var change : List.of("update scorecard_revision set score = 10000", "delete from scorecard_revision")) {
            assertThat(Tables.refusal(change + mine)).contains("a revision never changes");
        }
        for (var part : List.of("rating", "signal", "answer")) {
            assertThat(Tables.refusal("delete from revision_" + part)).contains("a revision never changes");
        }
        assertThat(Tables.refusal(
                        "insert into revision_rating select id, 'other', 5, 'x' from scorecard_revision" + mine))
                .contains("is written already");
    }

    private static List<String> scores(Amendments amendments) {
        return get("recruiter", amendments.hire().path("/offer-gate"))
                .is(200)
                .json()
                .path("categories")
                .findValuesAsText("exact");
    }

    /** What the round's process knows of the gate. */
    private static List<String> advice(Amendments amendments) {
        return Tables.texts("""
                select v.text_ from act_ru_variable v join act_ru_execution i on i.id_ = v.proc_inst_id_
                where v.name_ = 'gateOutcome' and i.business_key_ = ?""", amendments.hire().application() + "/" + Amendments.ROUND);
    }

    private static List<String> verdicts(Amendments amendments) {
        return Tables.texts(
                "select outcome from gate_verdict where application_id = ? order by id",
                amendments.hire().application());
    }

    /** What was submitted. */
    private static List<String> rows(Amendments amendments) {
        return Tables.texts(
                "select s::text || r::text from scorecard s join scorecard_rating r on r.scorecard_id = s.id"
                        + " where s.application_id = ? order by 1",
                amendments.hire().application());
    }
}
