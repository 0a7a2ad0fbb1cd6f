package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The sessions of all browsers, in short transactions of their own: none waits for Keycloak. */
@ApplicationScoped
public class WebSessions {

    /** How long others leave a session alone for which somebody is asking Keycloak. */
    private static final Duration TURN = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    Optional<WebSession> find(String hash, Instant now) {
        return entities.createQuery(
                        "select s from WebSession s where s.hash = :hash and s.expiresAt > :now", WebSession.class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Of several requests that find a session due for a refresh, one gets to do it. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean claimRefresh(WebSession session, Instant now) {
        return entities.createQuery("update WebSession s set s.refreshAt = :later"
                                + " where s.hash = :hash and s.refreshAt = :seen")
                        .setParameter("later", now.plus(TURN))
                        .setParameter("hash", session.hash())
                        .setParameter("seen", session.refreshAt())
                        .executeUpdate()
                == 1;
    }

    /** Adds a session, and forgets some that have expired. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(WebSession session, Instant now) {
        entities.createNativeQuery("""
                        delete from web_session where id_hash in (
                            select id_hash from web_session where expires_at < ?1
                            limit 100 for update skip locked)""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        entities.persist(session);
    }

    /** Keeps what a refresh has brought, unless the session was ended meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    public void renew(String hash, Grant grant, byte[] tokens, Instant now) {
        var session = entities.find(WebSession.class, hash);
        if (session != null) {
            session.renew(grant, tokens, now);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void end(String hash) {
        entities.createQuery("delete from WebSession s where s.hash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
    }
}
