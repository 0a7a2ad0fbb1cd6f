package app.quorum.web;

import app.quorum.identity.SessionAuthentication;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Sends whoever is not logged in to log in, and back afterwards. A form that comes too late is answered by a page that
 * says so: what was typed is kept by the browser and waits where it was typed.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class RequireLogIn implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        if (isOpen() || request.getSecurityContext().getUserPrincipal() != null) {
            return;
        }
        SessionAuthentication.requireAvailable(servletRequest);
        request.abortWith(isRead(request) && !Scripted.is(request) ? logIn(request) : ended(request));
    }

    private boolean isOpen() {
        return resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    private static Response logIn(ContainerRequestContext request) {
        return Response.seeOther(LogInPage.address(local(request.getUriInfo().getRequestUri())))
                .build();
    }

    private static Response ended(ContainerRequestContext request) {
        var referer = request.getHeaderString("Referer");
        var back = referer == null ? "/" : local(URI.create(referer));
        return Scripted.is(request)
                ? Response.status(Response.Status.UNAUTHORIZED)
                        .header("X-Log-In", LogInPage.address(back))
                        .build()
                : Response.status(Response.Status.UNAUTHORIZED)
                        .type(ViewWriter.HTML)
                        .entity(View.of(
                                "session-ended",
                                "back",
                                back,
                                "logIn",
                                LogInPage.address(back).toString()))
                        .build();
    }

    /** Without the host, which may be the one behind a proxy. */
    private static String local(URI address) {
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return address.getRawPath() + query;
    }
}
