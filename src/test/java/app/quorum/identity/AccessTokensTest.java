package app.quorum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.dev.TestIssuer;
import app.quorum.shared.Actor;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessTokensTest {

    private static final Set<String> ROLES = Set.of("panelist", "recruiter");

    /** One thing wrong with a token. */
    private interface Fault {
        JWTClaimsSet.Builder in(JWTClaimsSet.Builder claims);
    }

    private TestIssuer issuer;
    private AccessTokens tokens;

    @BeforeEach
    void start() {
        issuer = TestIssuer.start();
        tokens = new AccessTokens(new Issuer(issuer.url()));
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void tell_who_acts_with_which_roles() throws Exception {
        assertThat(tokens.verify(issuer.token("ana", ROLES))).isEqualTo(new Actor("ana", ROLES));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void are_refused_for_any_fault(Fault fault) {
        var token = issuer.sign(fault.in(issuer.claims("ana", ROLES)).build());

        assertThatThrownBy(() -> tokens.verify(token)).isInstanceOf(TokenRefused.class);
    }

    static Stream<Fault> faults() {
        return Stream.of(
                claims -> claims.expirationTime(Date.from(Instant.EPOCH)),
                claims -> claims.expirationTime(null),
                claims -> claims.notBeforeTime(Date.from(Instant.EPOCH.plusSeconds(1L << 33))),
                claims -> claims.audience("account"),
                claims -> claims.issuer("http://localhost/realms/master"),
                claims -> claims.subject(null),
                claims -> claims.claim("upn", null).claim("preferred_username", null));
    }

    @Test
    void are_refused_when_changed_after_signing() {
        var own = issuer.token("ana", Set.of()).split("\\.", 3);
        var better = issuer.token("ana", ROLES).split("\\.", 3);

        assertThatThrownBy(() -> tokens.verify(own[0] + "." + better[1] + "." + own[2]))
                .isInstanceOf(TokenRefused.class);
    }

    @Test
    void are_refused_without_a_signature() {
        var token = new PlainJWT(issuer.claims("ana", ROLES).build()).serialize();

        assertThatThrownBy(() -> tokens.verify(token)).isInstanceOf(TokenRefused.class);
    }

    @Test
    void are_refused_when_signed_with_a_shared_secret() throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256), issuer.claims("ana", ROLES).build());
        token.sign(new MACSigner("a secret as long as HMAC-SHA256 asks for"));

        assertThatThrownBy(() -> tokens.verify(token.serialize())).isInstanceOf(TokenRefused.class);
    }

    @Test
    void of_a_rotated_key_are_accepted_at_once() throws Exception {
        tokens.verify(issuer.token("ana", ROLES));
        issuer.rotate();

        assertThat(tokens.verify(issuer.token("ana", ROLES)).username()).isEqualTo("ana");
    }

    @Test
    void stay_good_while_the_issuer_is_away() throws Exception {
        tokens.verify(issuer.token("ana", ROLES));
        issuer.close();

        assertThat(tokens.verify(issuer.token("ana", ROLES)).username()).isEqualTo("ana");
    }

    @Test
    void cannot_be_judged_if_the_issuer_was_never_there() {
        var token = issuer.token("ana", ROLES);
        issuer.close();

        assertThatThrownBy(() -> tokens.verify(token)).isInstanceOf(IdentityUnavailable.class);
    }
}
