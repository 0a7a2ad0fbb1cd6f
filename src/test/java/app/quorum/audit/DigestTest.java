package app.quorum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Against figures of coreutils' sha256sum. */
class DigestTest {

    @Test
    void is_that_of_every_text_after_its_length() {
        // printf '1:a2:bc' | sha256sum
        assertThat(Digest.of("a", "bc")).isEqualTo("5310a58788781ab25d5ad7c3f85035824b4eb7bdfa394e0ac2186271472b5492");
        // printf '2:\xc3\xa90:' | sha256sum
        assertThat(Digest.of("é", "")).isEqualTo("f48aa107ce279182a70c763fad46fd34c1678a6f48ab90aba1b4d4a95abc0f87");
    }

    @Test
    void differs_wherever_one_text_ends_and_the_next_begins() {
        assertThat(Digest.of("a", "bc")).isNotEqualTo(Digest.of("ab", "c")).isNotEqualTo(Digest.of("abc"));
        assertThat(Digest.of("", "a")).isNotEqualTo(Digest.of("a", ""));
    }

    @Test
    void a_commitment_is_that_of_salt_and_text() {
        // printf '\x01\xffana' | sha256sum
        assertThat(Digest.commitment("01ff", "ana"))
                .isEqualTo("169937eeef74cdc989dcec26c447078dc416fc43c0f2a10d6f34e2ce630fd024");
        assertThatThrownBy(() -> Digest.commitment("xy", "ana")).isInstanceOf(IllegalArgumentException.class);
    }
}
