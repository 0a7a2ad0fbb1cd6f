package app.quorum.identity;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/**
 * Decides by the path how a request proves who sends it: by a bearer token below {@code /api}; everything else (health,
 * metrics, OpenAPI) is open. The container takes one mechanism only, hence one class that chooses.
 */
@ApplicationScoped
@DeclareRoles({"recruiter", "panelist", "hiring-manager", "executive", "admin"})
public class Authentication implements HttpAuthenticationMechanism {

    @Inject
    BearerAuthentication bearer;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return isApi(request) ? bearer.validate(request, response, context) : context.doNothing();
    }

    /** By the path the container routes by, decoded and normalised, so that no spelling of a URL goes around it. */
    private static boolean isApi(HttpServletRequest request) {
        var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.equals("/api") || path.startsWith("/api/");
    }
}
