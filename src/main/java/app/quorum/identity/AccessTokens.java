package app.quorum.identity;

import app.quorum.shared.Actor;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Verifies access tokens and tells whose they are.
 *
 * <p>Keys are kept for ten minutes and fetched at once for a key id not seen before, so that a rotated key is accepted;
 * made-up key ids cause at most two fetches in five seconds. While Keycloak is away, the last keys serve for four hours.
 */
public class AccessTokens {

    static final String AUDIENCE = "quorum-api";

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int MOST_BYTES = 512 * 1024;
    private static final int CLOCK_SKEW_SECONDS = 30;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    public AccessTokens(Issuer issuer) {
        var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(
                AUDIENCE, new JWTClaimsSet.Builder().issuer(issuer.url()).build(), Set.of("sub", "exp"));
        verifier.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(verifier);
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys(issuer)));
    }

    static JWKSource<SecurityContext> keys(Issuer issuer) {
        try {
            var retriever = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_BYTES);
            return JWKSourceBuilder.<SecurityContext>create(issuer.keys().toURL(), retriever)
                    .cache(
                            Duration.ofMinutes(10).toMillis(),
                            Duration.ofSeconds(15).toMillis())
                    .rateLimited(Duration.ofSeconds(5).toMillis())
                    .retrying(true)
                    .outageTolerant(Duration.ofHours(4).toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("oidc.issuer is no URL: " + issuer.url(), e);
        }
    }

    /**
     * @throws TokenRefused if the token is malformed, expired, tampered with, of another issuer or for another audience
     * @throws IdentityUnavailable if the issuer's keys were never fetched and cannot be fetched now
     */
    Actor verify(String token) throws TokenRefused {
        try {
            return actor(processor.process(token, null));
        } catch (KeySourceException e) {
            throw new IdentityUnavailable("the issuer's keys cannot be fetched", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new TokenRefused(e);
        }
    }

    private static Actor actor(JWTClaimsSet claims) throws ParseException, TokenRefused {
        var username = Optional.ofNullable(claims.getStringClaim("upn"))
                .or(() -> Optional.ofNullable((String) claims.getClaim("preferred_username")))
                .orElseThrow(() -> new TokenRefused("neither upn nor preferred_username"));
        var roles = Optional.ofNullable(claims.getStringListClaim("groups")).orElse(List.of());
        return new Actor(username, Set.copyOf(roles));
    }
}
