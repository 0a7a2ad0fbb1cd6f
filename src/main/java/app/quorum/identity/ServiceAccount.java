package app.quorum.identity;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;

/** The application's own log-in at Keycloak (OAuth 2.0 client credentials); its token is kept until shortly before its end. */
class ServiceAccount {

    private static final int MARGIN_SECONDS = 10;

    private final KeycloakHttp http = new KeycloakHttp();
    private final Issuer issuer;
    private final String credentials;
    private final Clock clock;
    private String token = "";
    private Instant goodUntil = Instant.MIN;

    ServiceAccount(Issuer issuer, String client, String secret, Clock clock) {
        this.issuer = issuer;
        this.credentials = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        this.clock = clock;
    }

    synchronized String token() {
        if (!clock.instant().isBefore(goodUntil)) {
            var answer = KeycloakHttp.json(http.send(HttpRequest.newBuilder(issuer.token())
                    .header("Authorization", "Basic " + credentials)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials"))));
            token = answer.path("access_token").asText();
            goodUntil = clock.instant().plusSeconds(answer.path("expires_in").asLong() - MARGIN_SECONDS);
        }
        return token;
    }

    /** After Keycloak refused a token: a restart may have ended the session behind it. */
    synchronized void forget(String refused) {
        if (token.equals(refused)) {
            goodUntil = Instant.MIN;
        }
    }
}
