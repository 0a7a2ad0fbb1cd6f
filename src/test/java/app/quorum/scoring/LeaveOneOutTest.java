package app.quorum.scoring;

import static app.quorum.scoring.ArchitectMatrix.MATRIX;
import static app.quorum.scoring.ArchitectMatrix.observation;
import static app.quorum.scoring.ArchitectMatrix.rated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {

    @Test
    void leaves_out_each_panelist_in_order_of_username() {
        var observations = new ArrayList<>(rated(4, 4, 4, 4, 4, 4, 4));
        observations.add(0, observation(0, "cem", 5));
        var results = LeaveOneOut.of(MATRIX, observations);

        assertThat(results).extracting(LeaveOneOut::panelist).containsExactly("ana", "ben", "cem");
        assertThat(results).extracting(r -> r.without().met()).containsExactly(false, false, true);
        assertThat(results.get(2).without()).isEqualTo(MATRIX.evaluate(rated(4, 4, 4, 4, 4, 4, 4)));
    }

    @Test
    void has_nobody_to_leave_out_where_nobody_rated() {
        assertThat(LeaveOneOut.of(MATRIX, List.of())).isEmpty();
    }
}
