package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MostFavourableTest {

    @ParameterizedTest
    @CsvSource({
        "STRONG_YES, true, STRONG_YES YES MAYBE NO",
        "YES, true, YES MAYBE NO",
        "MAYBE, true, MAYBE NO",
        "NO, true, NO",
        "STRONG_YES, false, MAYBE NO",
        "YES, false, MAYBE NO",
        "MAYBE, false, MAYBE NO",
        "NO, false, NO"
    })
    void is_bounded_by_tally_and_matrix(Vote tally, boolean matrixMet, String decisions) {
        assertThat(MostFavourable.of(tally, matrixMet).decisions())
                .containsExactlyElementsOf(
                        Arrays.stream(decisions.split(" ")).map(Vote::valueOf).toList());
    }
}
