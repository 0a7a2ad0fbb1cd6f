package app.quorum.scoring;

import static app.quorum.scoring.ArchitectMatrix.MATRIX;
import static app.quorum.scoring.ArchitectMatrix.observation;
import static app.quorum.scoring.ArchitectMatrix.rated;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.scoring.Condition.Kind;
import app.quorum.scoring.EarlyStop.Possible;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlyStopTest {

    private static final List<Observation> SIX_GOOD = rated(4, 4, 4, 4, 4, 4);

    @Test
    void is_not_proven_while_two_panelists_can_still_cover_the_last_category() {
        var stop = EarlyStop.of(MATRIX, SIX_GOOD, List.of(lastRound("values", 2)));

        assertThat(stop.isProven()).isFalse();
        assertThat(stop.unreachable()).isEmpty();
    }

    @Test
    void is_proven_when_too_few_are_to_come() {
        var stop = EarlyStop.of(MATRIX, SIX_GOOD, List.of(lastRound("values", 1), lastRound("humour", 1)));

        assertThat(stop.isProven()).isTrue();
        assertThat(stop.unreachable()).containsExactly(new Condition(Kind.COVERAGE, "culture-fit", "2", "1", false));
    }

    @Test
    void is_proven_when_even_the_best_ratings_to_come_are_too_late() {
        var known = new ArrayList<>(SIX_GOOD);
        known.add(observation(6, "ana", 1));
        known.add(observation(6, "ben", 1));

        assertThat(EarlyStop.of(MATRIX, known, List.of(lastRound("values", 2))).isProven())
                .isFalse(); // (1 + 5) / 2 = 3
        assertThat(EarlyStop.of(MATRIX, known, List.of()).isProven()).isTrue();
    }

    private static Possible lastRound(String competency, int panelists) {
        return new Possible("team-fit", competency, "culture-fit", 10_000, panelists);
    }
}
