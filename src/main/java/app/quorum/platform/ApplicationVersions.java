package app.quorum.platform;

import app.quorum.application.MadeFor;
import app.quorum.application.VersionedByApplication;
import app.quorum.shared.Version;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Hands the {@code If-Match} of a request to the command, which compares it once it holds the application's lock. */
@Provider
public class ApplicationVersions implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    MadeFor madeFor;

    @Override
    public void filter(ContainerRequestContext request) {
        var expected = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (expected != null && resource.getResourceClass().isAnnotationPresent(VersionedByApplication.class)) {
            madeFor.version(Version.valueOf(expected));
        }
    }
}
