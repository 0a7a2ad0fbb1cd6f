package app.quorum.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verifies ID tokens (OpenID Connect Core, 3.1.3.7): by whom, for which client, for which attempt to log in. */
class IdTokens {

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    IdTokens(Issuer issuer, String client) {
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                client, new JWTClaimsSet.Builder().issuer(issuer.url()).build(), Set.of("sub", "exp")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, AccessTokens.keys(issuer)));
    }

    /** What an ID token says of a person. */
    record Named(String name, String email) {}

    /** @param nonce of the attempt that the token must be for; null for a refresh, which has none */
    Named verify(String token, @Nullable String nonce) throws TokenRefused {
        try {
            var claims = processor.process(token, null);
            if (nonce != null && !nonce.equals(claims.getStringClaim("nonce"))) {
                throw new TokenRefused("an ID token of another attempt");
            }
            return new Named(text(claims, "name"), text(claims, "email"));
        } catch (KeySourceException e) {
            throw new IdentityUnavailable("the issuer's keys cannot be fetched", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new TokenRefused(e);
        }
    }

    private static String text(JWTClaimsSet claims, String name) throws ParseException {
        return Objects.requireNonNullElse(claims.getStringClaim(name), "");
    }
}
