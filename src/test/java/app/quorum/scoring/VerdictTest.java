package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.scoring.Condition.Kind;
import app.quorum.scoring.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

    private static final Condition MET = new Condition(Kind.COVERAGE, "leadership", "2", "2", true);
    private static final Condition UNMET = new Condition(Kind.COVERAGE, "leadership", "2", "1", false);

    @Test
    void is_open_exactly_when_all_is_met() {
        assertThat(Verdict.of(List.of(MET, MET)).isOpen()).isTrue();
        assertThat(Verdict.of(List.of(MET, MET)).unmet()).isEmpty();
        assertThat(Verdict.of(List.of(MET, UNMET)).isOpen()).isFalse();
        assertThat(Verdict.of(List.of(MET, UNMET)).unmet()).containsExactly(UNMET);
    }

    @Test
    void cannot_be_open_against_its_conditions() {
        assertThatThrownBy(() -> new Verdict(Outcome.OPEN, List.of(MET, UNMET)))
                .hasMessage("a gate is open exactly when all its conditions are met");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "NOT_YET"})
    void cannot_be_shut_against_its_conditions(Outcome shut) {
        assertThatThrownBy(() -> new Verdict(shut, List.of(MET)))
                .hasMessage("a gate is open exactly when all its conditions are met");
    }

    @ParameterizedTest
    @EnumSource
    void cannot_be_without_conditions(Outcome outcome) {
        assertThatThrownBy(() -> new Verdict(outcome, List.of()))
                .hasMessage("a gate without conditions would always be open");
    }
}
