package app.quorum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the last 24 hours, in short transactions of their own.
 *
 * <p>A key that a node took to its grave stays in progress until it expires: whether its request was done, nobody here
 * knows, and to do it twice would be worse than to ask its sender to look.
 */
@ApplicationScoped
public class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    @Inject
    Clock clock;

    /** One person's key. */
    public record Key(String actor, String value) {}

    /**
     * What a key was claimed for before.
     *
     * @param answer null while that request runs
     */
    public record Claimed(String fingerprint, @Nullable KeptAnswer answer) {}

    /** Claims a key that is free; answers what it was claimed for before if it is not. Of two at once, one gets it. */
    @Transactional(TxType.REQUIRES_NEW)
    public @Nullable Claimed claim(Key key, String fingerprint) {
        forgetExpired();
        int claimed = entities.createNativeQuery("""
                        insert into idempotency_key (actor, key, fingerprint, claimed_at) values (?1, ?2, ?3, ?4)
                        on conflict (actor, key) do nothing""")
                .setParameter(1, key.actor())
                .setParameter(2, key.value())
                .setParameter(3, fingerprint)
                .setParameter(4, now())
                .executeUpdate();
        return claimed == 1 ? null : find(key);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void keep(Key key, KeptAnswer answer) {
        entities.createNativeQuery("""
                        update idempotency_key
                        set status = ?3, location = ?4, etag = ?5, media_type = ?6, body = ?7
                        where actor = ?1 and key = ?2""")
                .setParameter(1, key.actor())
                .setParameter(2, key.value())
                .setParameter(3, answer.status())
                .setParameter(4, answer.location())
                .setParameter(5, answer.etag())
                .setParameter(6, answer.mediaType())
                .setParameter(7, answer.body())
                .executeUpdate();
    }

    /** The request came to nothing and may be sent again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void free(Key key) {
        entities.createNativeQuery("delete from idempotency_key where actor = ?1 and key = ?2")
                .setParameter(1, key.actor())
                .setParameter(2, key.value())
                .executeUpdate();
    }

    /** Waits for nobody who does the same at this moment. */
    private void forgetExpired() {
        entities.createNativeQuery("""
                        delete from idempotency_key where (actor, key) in (
                            select actor, key from idempotency_key where claimed_at < ?1
                            limit 100 for update skip locked)""").setParameter(1, now().minus(KEPT)).executeUpdate();
    }

    private Claimed find(Key key) {
        var row = (Object[]) entities.createNativeQuery("""
                        select fingerprint, status, location, etag, media_type, body from idempotency_key
                        where actor = ?1 and key = ?2""")
                .setParameter(1, key.actor())
                .setParameter(2, key.value())
                .getSingleResult();
        var answer = row[1] instanceof Number status
                ? new KeptAnswer(status.intValue(), (String) row[2], (String) row[3], (String) row[4], (String) row[5])
                : null;
        return new Claimed((String) row[0], answer);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
