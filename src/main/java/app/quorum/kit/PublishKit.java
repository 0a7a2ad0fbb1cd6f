package app.quorum.kit;

import app.quorum.shared.Actor;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An admin publishes a draft; requisitions may use it from then on. */
@ApplicationScoped
public class PublishKit {

    @Inject
    Kits kits;

    @Inject
    Event<KitPublished> published;

    @Inject
    Clock clock;

    /** @throws InvalidKit if it has errors by the rules of today, or no process holds its rounds */
    @Transactional
    public void publish(String key, int number, Actor actor, Version seen) {
        var version = kits.require(key, number);
        seen.mustBe(version.rowVersion());
        version.publish(clock.instant());
        KitCheck.refuseErrors(version.kit());
        published.fire(new KitPublished(key, number, actor.username()));
    }
}
