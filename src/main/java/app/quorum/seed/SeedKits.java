package app.quorum.seed;

import app.quorum.kit.ImportKit;
import app.quorum.kit.KitVersion;
import app.quorum.kit.Kits;
import app.quorum.kit.PublishKit;
import app.quorum.shared.Actor;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The kits that come with the product, each imported and published unless its key is there in some version. */
@ApplicationScoped
public class SeedKits {

    /** Of the files in {@code seeds/kits/}. */
    static final List<String> KEYS = List.of("middleware-architect");

    @Inject
    Kits kits;

    @Inject
    ImportKit importKit;

    @Inject
    PublishKit publishKit;

    @Transactional
    public void seed() {
        var known = kits.list().stream().map(KitVersion::key).toList();
        for (var key : KEYS) {
            if (!known.contains(key)) {
                var version = importKit.importKit(SeedFiles.kit(key), Actor.SYSTEM);
                publishKit.publish(key, version.number(), Actor.SYSTEM, Version.ANY);
            }
        }
    }
}
