package app.quorum.identity;

import app.quorum.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * One browser in which somebody is logged in to the pages.
 *
 * <p>It begins with a log-in at Keycloak. Shortly before the access token of that log-in ends, Keycloak is asked again:
 * its answer brings the person's present roles, its refusal ends the session. While Keycloak does not answer the session
 * goes on, for as long as the keys of its tokens do.
 */
@Entity
@Table(name = "web_session")
public class WebSession {

    private static final Duration MARGIN = Duration.ofSeconds(10);
    private static final Duration GRACE = Duration.ofHours(4);

    @Id
    @Column(name = "id_hash")
    private String hash;

    private String username;
    private String name;
    private String roles;
    private byte[] tokens;

    @Column(name = "refresh_at")
    private Instant refreshAt;

    @Column(name = "good_until")
    private Instant goodUntil;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected WebSession() {} // JPA

    WebSession(String hash, Grant grant, byte[] tokens, Instant now) {
        this.hash = hash;
        this.username = grant.actor().username();
        renew(grant, tokens, now);
    }

    /** Keycloak has answered. */
    final void renew(Grant grant, byte[] sealedTokens, Instant now) {
        name = grant.name();
        roles = String.join(" ", grant.actor().roles());
        tokens = sealedTokens.clone();
        var accessEnds = now.plus(grant.lifespan());
        refreshAt = accessEnds.minus(MARGIN);
        goodUntil = accessEnds.plus(GRACE);
        expiresAt = now.plus(grant.refreshLifespan());
    }

    Actor actor() {
        return new Actor(username, roles.isEmpty() ? Set.of() : Set.of(roles.split(" ")));
    }

    String hash() {
        return hash;
    }

    String name() {
        return name;
    }

    byte[] tokens() {
        return tokens.clone();
    }

    Instant refreshAt() {
        return refreshAt;
    }

    boolean needsRefresh(Instant now) {
        return !now.isBefore(refreshAt);
    }

    /** Keycloak has been silent for too long. */
    boolean isStale(Instant now) {
        return !now.isBefore(goodUntil);
    }
}
