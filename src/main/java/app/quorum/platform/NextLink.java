package app.quorum.platform;

import app.quorum.shared.Slice;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a header too where a list goes on. */
@Provider
public class NextLink implements ContainerResponseFilter {

    private static final String CURSOR = "cursor=";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Slice<?> slice && slice.next() != null) {
            var next = next(request.getUriInfo().getRequestUri(), slice.next());
            response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }

    /** The same request with another cursor; cursors need no escaping. */
    static URI next(URI asked, String cursor) {
        var query = asked.getRawQuery() == null ? "" : asked.getRawQuery();
        var others = Arrays.stream(query.split("&")).filter(p -> !p.isEmpty() && !p.startsWith(CURSOR));
        return asked.resolve(asked.getRawPath() + "?"
                + Stream.concat(others, Stream.of(CURSOR + cursor)).collect(Collectors.joining("&")));
    }
}
