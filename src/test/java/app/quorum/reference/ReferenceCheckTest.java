package app.quorum.reference;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.kit.Question;
import app.quorum.kit.ReferenceKind;
import app.quorum.kit.ReferenceQuestionnaire;
import app.quorum.shared.Invalid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final ReferenceQuestionnaire questionnaire = new ReferenceQuestionnaire(
            ReferenceKind.TECHNICAL,
            1,
            List.of(new Question("hire-again", null, "Would you?", List.of(), List.of(), List.of(), null)));
    private final ReferenceCheck check = new ReferenceCheck(
            7, 3, ReferenceKind.TECHNICAL, new Referee("Sam Ode", "sam.ode@example.test", "lead"), "rea", NOW);
    private final Judgement good = new Judgement(ReferenceOutcome.SATISFACTORY, "firm", "rea", NOW);

    @Test
    void takes_answers_to_the_kits_questions_only() {
        assertThatThrownBy(() -> check.answer(Map.of("salary", "?"), questionnaire, NOW))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void is_judged_after_its_answers_and_once() {
        assertThatThrownBy(() -> check.judge(good)).hasMessageContaining("no answers yet");
        check.answer(Map.of("hire-again", "Yes."), questionnaire, NOW);
        check.judge(good);
        assertThatThrownBy(() -> check.judge(good)).hasMessageContaining("has its verdict");
        assertThatThrownBy(() -> check.answer(Map.of(), questionnaire, NOW)).hasMessageContaining("has its verdict");
    }
}
