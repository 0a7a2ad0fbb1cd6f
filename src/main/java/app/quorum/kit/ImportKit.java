package app.quorum.kit;

import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An admin brings a kit as text; it becomes the next version of its key, as a draft. */
@ApplicationScoped
public class ImportKit {

    @Inject
    Kits kits;

    @Inject
    Event<KitImported> imported;

    @Inject
    Clock clock;

    /**
     * Makes the next draft of the kit that the text says.
     *
     * @param text YAML or JSON; the version number in it is replaced by the next one of its key
     * @throws InvalidKit with everything that is wrong with the text
     */
    @Transactional
    public KitVersion importKit(String text, Actor actor) {
        var kit = KitParser.parse(text);
        var version = new KitVersion(kit.numbered(kits.nextNumber(kit.key())), clock.instant());
        kits.add(version);
        imported.fire(new KitImported(version.key(), version.number(), actor.username()));
        return version;
    }
}
