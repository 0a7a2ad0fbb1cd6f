package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.scoring.Condition.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 0, true", "3, 2, 0, true", "0, 1, 0, false", "1, 0, 0, false", "1, 1, 1, false"})
    void need_one_of_each_kind_and_no_concerns(int technical, int leadership, int concerns, boolean met) {
        var references = new References(technical, leadership, concerns);
        var actual = technical + " technical, " + leadership + " leadership, " + concerns + " with concerns";

        assertThat(references.areSatisfactory()).isEqualTo(met);
        assertThat(references.condition(Vote.YES))
                .isEqualTo(new Condition(
                        Kind.REFERENCES, "references", "1 technical, 1 leadership, no concerns", actual, met));
    }

    @Test
    void are_not_needed_for_a_strong_yes_and_only_for_that() {
        assertThat(References.NONE.condition(Vote.STRONG_YES))
                .isEqualTo(new Condition(
                        Kind.REFERENCES, "references", "none", "0 technical, 0 leadership, 0 with concerns", true));
        assertThat(References.NONE.condition(Vote.MAYBE).met()).isFalse();
        assertThat(References.NONE.condition(null).met()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void refuses_less_than_none(int technical, int leadership, int concerns) {
        assertThatThrownBy(() -> new References(technical, leadership, concerns))
                .hasMessage("references cannot be fewer than 0");
    }
}
