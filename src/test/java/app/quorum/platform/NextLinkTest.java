package app.quorum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://q.test/api/v1/work-items, https://q.test/api/v1/work-items?cursor=Nw",
        "https://q.test/a?cursor=OQ, https://q.test/a?cursor=Nw",
        "https://q.test/a?cursor=OQ&limit=5, https://q.test/a?limit=5&cursor=Nw",
        "https://q.test/a?q=a%26b&limit=5, https://q.test/a?q=a%26b&limit=5&cursor=Nw"
    })
    void goes_on_with_the_same_request(URI asked, URI next) {
        assertThat(NextLink.next(asked, "Nw")).isEqualTo(next);
    }
}
