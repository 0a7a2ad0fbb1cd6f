package app.quorum.process;

import app.quorum.kit.Finding;
import app.quorum.kit.InvalidKit;
import app.quorum.kit.KitPublished;
import app.quorum.kit.Kits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** No kit is published that the deployed process of its key does not walk through. */
@ApplicationScoped
public class FollowKits {

    @Inject
    Engine engine;

    @Inject
    Deployments deployments;

    @Inject
    Kits kits;

    void published(@Observes KitPublished event) {
        var kit = kits.require(event.kit(), event.version()).kit();
        var held = deployments.held(engine.running().getRepositoryService(), kit.process());
        if (held.isEmpty()) {
            throw refused("/process", "is no deployed process that applications start with: " + kit.process());
        }
        held.get().differenceFrom(kit).ifPresent(difference -> {
            throw refused("/rounds", difference);
        });
    }

    private static InvalidKit refused(String pointer, String message) {
        return new InvalidKit(List.of(new Finding(pointer, null, Finding.Severity.ERROR, message)));
    }
}
