package app.quorum.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CodeNameTest {

    @Test
    void is_the_same_every_time() {
        assertThat(CodeName.of(7)).isEqualTo(CodeName.of(7)).matches("Candidate [A-Z2-9]{4}");
    }

    @Test
    void differs_among_neighbours() {
        assertThat(LongStream.range(0, 100_000).mapToObj(CodeName::of)).doesNotHaveDuplicates();
    }
}
