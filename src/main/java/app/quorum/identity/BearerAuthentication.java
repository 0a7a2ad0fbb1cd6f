package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Log-in by {@code Authorization: Bearer} (RFC 6750), for the API. No token is as good as a wrong one: 401. */
@ApplicationScoped
public class BearerAuthentication {

    private static final Logger LOG = Logger.getLogger(BearerAuthentication.class.getName());
    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"quorum\"";

    @Inject
    AccessTokens tokens;

    AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var token = token(request);
        if (token.isEmpty()) {
            return Refusal.unauthenticated("send an access token: Authorization: Bearer …", CHALLENGE)
                    .answer(request, response);
        }
        try {
            var actor = tokens.verify(token.get());
            CurrentActor.remember(request, actor);
            return context.notifyContainerAboutLogin(actor.username(), actor.roles());
        } catch (TokenRefused e) {
            LOG.log(Level.FINE, "token refused", e);
            return Refusal.unauthenticated("the access token is not valid", CHALLENGE + ", error=\"invalid_token\"")
                    .answer(request, response);
        } catch (IdentityUnavailable e) {
            LOG.log(Level.WARNING, "no token can be verified", e);
            return Refusal.unavailable().answer(request, response);
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
