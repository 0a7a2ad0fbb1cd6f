package app.quorum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.application.ApplicationHeld;
import app.quorum.panel.PanelistRecused;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void is_named_as_the_event_is() {
        assertThat(Trace.of(new ApplicationHeld(7, "ana")).kind()).isEqualTo("application-held");
    }

    @Test
    void holds_what_only_this_event_says() {
        var trace = Trace.of(new PanelistRecused(7, "ana", "system-design", "ben"));

        assertThat(trace.details()).isEqualTo(Map.of("round", "system-design", "panelist", "ben"));
    }
}
