package app.quorum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String FIRST = of("/api/v1/candidates", "{}");

    @Test
    void is_the_same_for_the_same_request() {
        assertThat(of("/api/v1/candidates", "{}")).isEqualTo(FIRST).hasSize(64);
    }

    @Test
    void differs_with_path_query_and_body() {
        assertThat(of("/api/v1/requisitions", "{}")).isNotEqualTo(FIRST);
        assertThat(of("/api/v1/candidates?dryRun=true", "{}")).isNotEqualTo(FIRST);
        assertThat(of("/api/v1/candidates", "{ }")).isNotEqualTo(FIRST);
    }

    private static String of(String path, String body) {
        return Fingerprint.of("POST", URI.create("https://q.test" + path), body.getBytes(StandardCharsets.UTF_8));
    }
}
