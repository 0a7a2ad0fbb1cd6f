package app.quorum.kit;

import app.quorum.shared.NotFound;
import app.quorum.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All versions of all kits. What a published one says is parsed once per node. */
@ApplicationScoped
public class Kits {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    private final Map<Long, Kit> published = new ConcurrentHashMap<>();

    /** One version of a kit by its number; 404 if there is none. */
    public KitVersion require(String key, int number) {
        return entities.createQuery(
                        "select v from KitVersion v where v.key = :key and v.number = :number", KitVersion.class)
                .setParameter("key", key)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no version " + number + " of kit " + key));
    }

    /** One version of a kit by its id; 404 if there is none. */
    public KitVersion requireById(long id) {
        var version = entities.find(KitVersion.class, id);
        if (version == null) {
            throw new NotFound("no kit version " + id);
        }
        return version;
    }

    /** What a published version says: read once per node, for it never changes. */
    public Kit published(long id) {
        return published.computeIfAbsent(id, key -> requireById(key).kit());
    }

    /** What all published versions say. */
    public List<Kit> published() {
        return list().stream()
                .filter(KitVersion::isPublished)
                .map(KitVersion::kit)
                .toList();
    }

    /** A version that a requisition may use; 409 if it is still a draft. */
    public KitVersion requirePublished(String key, int number) {
        var version = require(key, number);
        if (!version.isPublished()) {
            throw new RuleViolation("kit-not-published", "version " + number + " of kit " + key + " is a draft");
        }
        return version;
    }

    /** By key, newest first. */
    public List<KitVersion> list() {
        return entities.createQuery("select v from KitVersion v order by v.key, v.number desc", KitVersion.class)
                .getResultList();
    }

    void add(KitVersion version) {
        entities.persist(version);
    }

    /** The number of a kit's next version. Imports queue up here, so that no two get the same number. */
    int nextNumber(String key) {
        entities.createNativeQuery("lock table kit_version in share row exclusive mode")
                .executeUpdate();
        var last = entities.createQuery("select max(v.number) from KitVersion v where v.key = :key", Integer.class)
                .setParameter("key", key)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
