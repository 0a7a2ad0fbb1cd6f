package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** After each class that used the running application: whatever gates have answered there so far replays the same. */
public final class EveryVerdictReplays implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        if (QuorumServer.running()) {
            var replayed = Replays.of("/audit/verdicts?limit=200");
            assertThat(replayed.disagreements()).isEmpty();
            assertThat(replayed.agreed()).isEqualTo(replayed.count()).isEqualTo(kept());
        }
    }

    private static long kept() {
        return Long.parseLong(Tables.texts("select count(*) from gate_verdict").get(0));
    }
}
