package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void three_kinds_follow_from_ratings_alone() {
        assertThat(Arrays.stream(Condition.Kind.values()).filter(Condition.Kind::isOfTheMatrix))
                .containsExactly(Condition.Kind.CATEGORY_MINIMUM, Condition.Kind.COVERAGE, Condition.Kind.TOTAL);
    }
}
