package app.quorum.dev;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An issuer of tokens in the test's own JVM, with Keycloak's paths and claims, so that the application verifies by the
 * same code as ever. It knows the demo's people.
 */
public final class TestIssuer implements AutoCloseable {

    private static final String REALM = "/realms/quorum";
    private static final int KEY_BITS = 2048;
    private static final int LIFESPAN_SECONDS = 3600;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Clock clock;
    private final TestLogIns logIns = new TestLogIns(this);
    private volatile RSAKey key = newKey();

    private TestIssuer(HttpServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** Starts on a free port. */
    public static TestIssuer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new TestIssuer(server, Clock.systemUTC());
            server.createContext(REALM, call -> answer(call, Map.of("realm", "quorum")));
            server.createContext(REALM + "/protocol/openid-connect/certs", issuer::keys);
            server.createContext(REALM + "/protocol/openid-connect/token", issuer::tokens);
            server.createContext(REALM + "/protocol/openid-connect/auth", issuer.logIns::authorize);
            server.createContext(REALM + "/protocol/openid-connect/logout", issuer.logIns::logOut);
            server.createContext("/admin" + REALM + "/users", call -> answer(call, DemoUsers.matching(call)));
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + REALM;
    }

    /** The application's configuration for this issuer. */
    public Map<String, String> config() {
        return Map.of("oidc.issuer", url(), "oidc.client-secret", "any", "oidc.web-client-secret", TestLogIns.SECRET);
    }

    /** An access token of one of the demo's people, with their roles. */
    public String token(String username) {
        return token(username, DemoUsers.roles(username));
    }

    /** An access token of anybody, with any roles. */
    public String token(String username, Collection<String> roles) {
        return sign(claims(username, roles).build());
    }

    /** What such a token says, to be changed for the worse. */
    public JWTClaimsSet.Builder claims(String username, Collection<String> roles) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .audience("quorum-api")
                .subject(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFESPAN_SECONDS)))
                .claim("typ", "Bearer")
                .claim("upn", username)
                .claim("preferred_username", username)
                .claim("groups", List.copyOf(Set.copyOf(roles)));
    }

    /** Signs with the present key. */
    public String sign(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Log-ins in browsers, and what happens to them. */
    public TestLogIns logIns() {
        return logIns;
    }

    /** From now on there is another key, and the old one is no longer published. */
    public void rotate() {
        key = newKey();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keys(HttpExchange call) throws IOException {
        answer(call, new JWKSet(key.toPublicJWK()).toJSONObject());
    }

    private void tokens(HttpExchange call) throws IOException {
        var form = FormBody.read(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (form.get("grant_type").equals("client_credentials")) {
            var claims = claims("service-account-quorum-api", Set.of()).audience("realm-management");
            answer(call, Map.of("access_token", sign(claims.build()), "expires_in", LIFESPAN_SECONDS));
        } else {
            logIns.grant(call, form);
        }
    }

    static void answer(HttpExchange call, Object body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
