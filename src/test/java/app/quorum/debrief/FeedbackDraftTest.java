package app.quorum.debrief;

import static app.quorum.debrief.Debriefing.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.kit.Matrix;
import app.quorum.scoring.Condition;
import app.quorum.scoring.Evaluation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackDraftTest {

    private static final Condition TOTAL = new Condition(Condition.Kind.TOTAL, "total", "3.50", "3.49", false);
    private static final Condition MINIMUM =
            new Condition(Condition.Kind.CATEGORY_MINIMUM, "leadership", "3.00", "2.99", false);
    private static final Condition COVERAGE = new Condition(Condition.Kind.COVERAGE, "leadership", "2", "1", false);

    @Test
    void names_strengths_then_what_was_missing() {
        assertThat(draft(List.of(TOTAL, MINIMUM, COVERAGE), note(Note.Kind.STRENGTH), note(Note.Kind.CONCERN)))
                .isEqualTo("""
                        Thank you for the time you took for us.

                        What we valued:
                        - a STRENGTH

                        Where we were looking for more:
                        - Leadership: Cares about the team""");
    }

    @Test
    void leaves_out_what_there_is_nothing_of() {
        assertThat(draft(List.of(COVERAGE))).isEqualTo("Thank you for the time you took for us.");
    }

    private static String draft(List<Condition> conditions, Note... notes) {
        var category =
                new Matrix.Category("leadership", "Leadership", 10_000, BigDecimal.valueOf(3), "Cares about the team");
        var asked = new Matrix(BigDecimal.valueOf(3.5), 2, List.of(category));
        return new FeedbackDraft(asked, new Evaluation(List.of(), conditions), List.of(notes)).text();
    }

    private static Note note(Note.Kind kind) {
        return new Note(Debriefing.opened(), kind, "ada", "a " + kind, NOW);
    }
}
