package app.quorum.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Forgets what a form has done once a page has told it. */
@Provider
public class TellOnce implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof View && request.getCookies().containsKey(Flash.COOKIE)) {
            response.getHeaders().add("Set-Cookie", Flash.forget());
        }
    }
}
