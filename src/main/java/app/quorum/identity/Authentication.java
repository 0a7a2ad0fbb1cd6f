package app.quorum.identity;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;

/**
 * Decides by the path how a request proves who sends it: by a bearer token or a session below {@code /api}, by a session on
 * pages; what is no page (assets, health, metrics, OpenAPI) is open. The container takes one mechanism only, hence one
 * class that chooses.
 */
@ApplicationScoped
@DeclareRoles({"recruiter", "panelist", "hiring-manager", "executive", "admin"})
public class Authentication implements HttpAuthenticationMechanism {

    private static final List<String> OPEN = List.of("/assets", "/health", "/metrics", "/openapi");

    @Inject
    BearerAuthentication bearer;

    @Inject
    SessionAuthentication session;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var path = path(request);
        if (isBelow(path, "/api")) {
            return session.isPossible(request)
                    ? session.api(request, response, context)
                    : bearer.validate(request, response, context);
        }
        return !isOpen(path) && session.isPossible(request)
                ? session.page(request, response, context)
                : context.doNothing();
    }

    /** The path the container routes by, decoded and normalised, so that no spelling of a URL goes around it. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(open -> isBelow(path, open));
    }

    private static boolean isBelow(String path, String parent) {
        return path.equals(parent) || path.startsWith(parent + "/");
    }
}
