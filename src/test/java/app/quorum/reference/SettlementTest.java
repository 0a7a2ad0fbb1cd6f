package app.quorum.reference;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.kit.Kit;
import app.quorum.kit.ReferenceKind;
import app.quorum.kit.SeedKit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final Kit kit = SeedKit.kit();
    private final List<ReferenceCheck> checks = new ArrayList<>();

    @Test
    void waits_for_the_kits_least_number_of_each_kind() {
        asked(ReferenceKind.TECHNICAL, ReferenceOutcome.SATISFACTORY);
        assertThat(Settlement.of(checks, kit)).isEmpty();
        asked(ReferenceKind.LEADERSHIP, ReferenceOutcome.SATISFACTORY);
        assertThat(Settlement.of(checks, kit)).hasValue(ReferenceOutcome.SATISFACTORY);
    }

    @Test
    void waits_for_everybody_who_was_asked() {
        asked(ReferenceKind.TECHNICAL, ReferenceOutcome.SATISFACTORY);
        asked(ReferenceKind.LEADERSHIP, ReferenceOutcome.SATISFACTORY);
        asked(ReferenceKind.TECHNICAL, null);
        assertThat(Settlement.of(checks, kit)).isEmpty();
    }

    @Test
    void the_first_concerns_settle_it() {
        asked(ReferenceKind.TECHNICAL, null);
        asked(ReferenceKind.LEADERSHIP, ReferenceOutcome.CONCERNS);
        assertThat(Settlement.of(checks, kit)).hasValue(ReferenceOutcome.CONCERNS);
    }

    private void asked(ReferenceKind kind, @Nullable ReferenceOutcome outcome) {
        var referee = new Referee("Sam Ode", "sam.ode@example.test", "lead");
        var check = new ReferenceCheck(7, 3, kind, referee, "rea", NOW);
        if (outcome != null) {
            var questionnaire = kit.reference(kind).orElseThrow();
            check.answer(Map.of(questionnaire.questions().get(0).key(), "Yes."), questionnaire, NOW);
            check.judge(new Judgement(outcome, "firm", "rea", NOW));
        }
        checks.add(check);
    }
}
