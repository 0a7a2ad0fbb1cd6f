package app.quorum.identity;

import java.net.URI;

/**
 * The realm that issues our tokens. Every endpoint follows from its URL, so that no start-up waits for a discovery
 * document.
 *
 * @param url as in the tokens' {@code iss}, such as {@code https://sign-in.example.test/realms/quorum}
 */
public record Issuer(String url) {

    private static final String REALMS = "/realms/";

    public Issuer {
        if (!url.contains(REALMS) || url.endsWith("/")) {
            throw new IllegalArgumentException("oidc.issuer must end in /realms/<realm>, was " + url);
        }
    }

    URI realm() {
        return URI.create(url);
    }

    URI keys() {
        return URI.create(url + "/protocol/openid-connect/certs");
    }

    URI token() {
        return URI.create(url + "/protocol/openid-connect/token");
    }

    URI authorization() {
        return URI.create(url + "/protocol/openid-connect/auth");
    }

    URI endOfSession() {
        return URI.create(url + "/protocol/openid-connect/logout");
    }

    /** Keycloak's own interface to the realm's users; no standard has one. */
    URI users() {
        return URI.create(url.replace(REALMS, "/admin" + REALMS) + "/users");
    }
}
