package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VotingRuleTest {

    @ParameterizedTest
    @CsvSource({
        "LOWER_MEDIAN, YES, YES",
        "LOWER_MEDIAN, STRONG_YES YES, YES",
        "LOWER_MEDIAN, NO STRONG_YES STRONG_YES, STRONG_YES",
        "LOWER_MEDIAN, YES YES MAYBE NO, MAYBE",
        "LOWER_MEDIAN, MAYBE NO, NO",
        "UNANIMOUS_YES, STRONG_YES STRONG_YES, STRONG_YES",
        "UNANIMOUS_YES, STRONG_YES YES, YES",
        "UNANIMOUS_YES, STRONG_YES STRONG_YES NO, NO",
        "MAJORITY_YES, STRONG_YES STRONG_YES NO, STRONG_YES",
        "MAJORITY_YES, STRONG_YES YES, YES",
        "MAJORITY_YES, STRONG_YES YES MAYBE, YES",
        "MAJORITY_YES, STRONG_YES YES NO NO, MAYBE",
        "MAJORITY_YES, MAYBE NO, MAYBE",
        "MAJORITY_YES, YES NO NO, NO",
        "MAJORITY_YES, MAYBE, MAYBE"
    })
    void makes_one_tally_of_many_votes(VotingRule rule, String votes, Vote tally) {
        assertThat(rule.tally(Arrays.stream(votes.split(" ")).map(Vote::valueOf).toList()))
                .isEqualTo(tally);
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_tally_of_nothing(VotingRule rule) {
        assertThatThrownBy(() -> rule.tally(List.of())).hasMessage("a tally needs at least one vote");
    }
}
