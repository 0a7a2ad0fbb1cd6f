package app.quorum.scoring;

import static app.quorum.scoring.ArchitectMatrix.MATRIX;
import static app.quorum.scoring.ArchitectMatrix.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.scoring.Condition.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferGateTest {

    private static final OfferGate GATE = new OfferGate(MATRIX, 3);
    private static final List<Observation> GOOD = rated(4, 4, 4, 4, 4, 4, 4);
    private static final Set<String> ROOM = Set.of("ana", "ben", "cem");
    private static final Attendance ALL = new Attendance(ROOM, Set.of(), ROOM);
    private static final References CHECKED = new References(1, 1, 0);

    @Test
    void opens_when_everything_is_as_it_must_be() {
        var verdict = GATE.evaluate(new OfferFacts(GOOD, 8, 8, ALL, Vote.YES, Vote.YES, CHECKED));

        assertThat(verdict.isOpen()).isTrue();
        assertThat(verdict.conditions())
                .hasSize(15 + 5)
                .endsWith(
                        new Condition(Kind.ROUNDS_REVEALED, "rounds", "8", "8", true),
                        new Condition(Kind.QUORUM, "debrief", "3", "3", true),
                        new Condition(Kind.TALLY, "debrief", "YES or STRONG_YES", "YES", true),
                        new Condition(Kind.DECISION, "debrief", "YES or STRONG_YES, not above the tally", "YES", true),
                        CHECKED.condition(Vote.YES));
    }

    @Test
    void opens_without_references_on_a_strong_yes() {
        assertThat(unmet(GOOD, 8, Vote.STRONG_YES, Vote.STRONG_YES, References.NONE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STRONG_YES, YES, ''",
        "YES, STRONG_YES, DECISION", // would go without references
        "YES, MAYBE, DECISION",
        "YES, NO, DECISION",
        "MAYBE, MAYBE, TALLY DECISION",
        "MAYBE, YES, TALLY DECISION",
        "NO, NO, TALLY DECISION",
        "YES, , DECISION",
        ", YES, TALLY DECISION",
        ", , TALLY DECISION"
    })
    void needs_tally_and_decision_for_an_offer(@Nullable Vote tally, @Nullable Vote decision, String unmet) {
        assertThat(String.join(" ", unmet(GOOD, 8, tally, decision, CHECKED))).isEqualTo(unmet);
    }

    @Test
    void says_none_where_nothing_is_said_yet() {
        var verdict = GATE.evaluate(new OfferFacts(GOOD, 8, 8, ALL, null, null, CHECKED));

        assertThat(verdict.unmet()).extracting(Condition::actual).containsExactly("none", "none");
    }

    @Test
    void closes_on_any_other_fact_and_names_it() {
        var absent = new OfferFacts(
                GOOD, 8, 8, new Attendance(ROOM, Set.of("cem"), Set.of("ana", "ben")), Vote.YES, Vote.YES, CHECKED);

        assertThat(unmet(rated(4, 4, 4, 4, 4, 3, 4), 8, Vote.YES, Vote.YES, CHECKED))
                .containsExactly("CATEGORY_MINIMUM");
        assertThat(unmet(List.of(), 8, Vote.YES, Vote.YES, CHECKED)).hasSize(15);
        assertThat(unmet(GOOD, 7, Vote.YES, Vote.YES, CHECKED)).containsExactly("ROUNDS_REVEALED");
        assertThat(unmet(GOOD, 8, Vote.YES, Vote.YES, new References(1, 1, 1))).containsExactly("REFERENCES");
        assertThat(GATE.evaluate(absent).unmet()).extracting(Condition::kind).containsExactly(Kind.QUORUM);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "8, 9", "8, -1"})
    void refuses_rounds_that_cannot_be(int rounds, int revealed) {
        assertThatThrownBy(() -> new OfferFacts(GOOD, rounds, revealed, ALL, null, null, CHECKED))
                .hasMessage("revealed rounds must be 0 to " + rounds + ", were " + revealed);
    }

    @Test
    void none_of_the_rounds_may_be_revealed() {
        assertThat(unmet(GOOD, 0, Vote.YES, Vote.YES, CHECKED)).containsExactly("ROUNDS_REVEALED");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refuses_a_debrief_of_nobody(int least) {
        assertThatThrownBy(() -> new OfferGate(MATRIX, least))
                .hasMessage("a debrief needs at least 1 participant, was " + least);
    }

    private static List<String> unmet(
            List<Observation> observations, int revealed, @Nullable Vote tally, @Nullable Vote decision, References r) {
        return GATE.evaluate(new OfferFacts(observations, 8, revealed, ALL, tally, decision, r)).unmet().stream()
                .map(condition -> condition.kind().name())
                .toList();
    }
}
