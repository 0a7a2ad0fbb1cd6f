package app.quorum.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Tells a script where its form leads: it could not see a redirect, and would fetch the page that the browser is to show. */
@Provider
@Priority(Priorities.USER - 1)
public class GoOn implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (Scripted.is(request) && response.getStatus() == Response.Status.SEE_OTHER.getStatusCode()) {
            response.getHeaders().putSingle("X-Location", response.getHeaderString(HttpHeaders.LOCATION));
            response.getHeaders().remove(HttpHeaders.LOCATION);
            response.setStatus(Response.Status.NO_CONTENT.getStatusCode());
        }
    }
}
