package app.quorum.debrief;

import static app.quorum.debrief.Debriefing.NOW;
import static app.quorum.debrief.Debriefing.bounds;
import static app.quorum.debrief.Debriefing.ruling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.kit.Matrix;
import app.quorum.scoring.Vote;
import app.quorum.shared.Invalid;
import app.quorum.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private final Debrief debrief = Debriefing.voted(Vote.STRONG_YES, Vote.YES, Vote.MAYBE);

    @Test
    void keeps_the_tally_it_rests_on() {
        debrief.decide(ruling(Vote.YES), bounds(true, true), "cyd", NOW);
        assertThat(debrief.decision()).extracting(Decision::tally).isEqualTo(Vote.YES);
    }

    @Test
    void is_made_by_somebody_who_attended() {
        assertThatThrownBy(() -> debrief.decide(ruling(Vote.NO), bounds(true, true), "dan", NOW))
                .hasMessageContaining("attend");
    }

    @Test
    void waits_for_the_final_ballot() {
        var early = Debriefing.attendedBy("ada");
        assertThatThrownBy(() -> early.decide(ruling(Vote.NO), bounds(true, true), "cyd", NOW))
                .hasMessageContaining("final ballot is not closed");
    }

    @Test
    void is_never_more_favourable_than_the_tally() {
        refuses("decision-above-tally", Vote.STRONG_YES, bounds(true, true));
    }

    @Test
    void is_maybe_or_no_while_the_matrix_is_not_met() {
        refuses("matrix-not-met", Vote.YES, bounds(false, true));
        assertThat(bounds(false, true).allowed(Vote.YES)).containsExactly(Vote.MAYBE, Vote.NO);
    }

    @Test
    void is_maybe_as_often_as_the_kit_allows() {
        refuses("no-further-round", Vote.MAYBE, bounds(true, false));
        assertThat(bounds(true, false).allowed(Vote.YES)).containsExactly(Vote.YES, Vote.NO);
    }

    @Test
    void aims_a_maybe_at_what_is_least_known_first() {
        var maybe = new Ruling(Vote.MAYBE, "unclear", null, List.of("design", "leadership"));
        debrief.decide(maybe, bounds(true, true), "cyd", NOW);
        assertThat(debrief.decision())
                .extracting(Decision::categories)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("leadership", "design");
    }

    @Test
    void names_what_a_maybe_wants_to_know_and_what_a_no_tells() {
        var category = new Matrix.Category("leadership", "Leadership", 10_000, BigDecimal.valueOf(3), "");
        var matrix = new Matrix(BigDecimal.valueOf(3), 2, List.of(category));
        new Ruling(Vote.MAYBE, "unclear", null, List.of("leadership")).mustFit(matrix);

        invalid("/feedback", new Ruling(Vote.NO, "no", " ", List.of()), matrix);
        invalid("/categories", ruling(Vote.MAYBE), matrix);
        invalid("/categories", new Ruling(Vote.YES, "yes", null, List.of("leadership")), matrix);
        invalid("/categories/0", new Ruling(Vote.MAYBE, "unclear", null, List.of("luck")), matrix);
    }

    private void refuses(String code, Vote outcome, Bounds bounds) {
        assertThatThrownBy(() -> debrief.decide(ruling(outcome), bounds, "cyd", NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }

    private static void invalid(String pointer, Ruling ruling, Matrix matrix) {
        assertThatThrownBy(() -> ruling.mustFit(matrix))
                .isInstanceOfSatisfying(
                        Invalid.class, wrong -> assertThat(wrong.pointer()).isEqualTo(pointer));
    }
}
