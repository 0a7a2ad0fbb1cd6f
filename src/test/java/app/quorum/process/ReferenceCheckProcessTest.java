package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngineExtension.class)
class ReferenceCheckProcessTest {

    private Hire hire;

    @BeforeEach
    void start(Hire hire) {
        this.hire = hire.startOnly(ReferenceCheckProcess.KEY, ReferenceCheckProcess.KEY, Map.of());
    }

    @Test
    void ends_with_an_outcome_after_telling_the_candidate() {
        hire.hearReferences("CONCERNS");

        assertThat(hire.calls())
                .containsExactly(
                        ReferenceCheckProcess.OPEN_REFERENCE_CHECK, ReferenceCheckProcess.SEND_REFERENCES_DONE);
        assertThat(hire.variables()).containsEntry(ReferenceCheckProcess.REFERENCE_OUTCOME, "CONCERNS");
        assertThat(hire.ends()).containsExactly("referencesDone");
    }

    @Test
    void reminds_the_referees() {
        hire.after(Duration.ofHours(49));

        assertThat(hire.lastCall()).isEqualTo(ReferenceCheckProcess.REMIND_REFERENCES);
        assertThat(hire.waits()).containsExactly(ReferenceCheckProcess.AWAIT_REFERENCES);
    }
}
