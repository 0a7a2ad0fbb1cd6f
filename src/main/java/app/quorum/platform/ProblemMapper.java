package app.quorum.platform;

import app.quorum.shared.NotFound;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers every failure as a problem. One mapper for all, because a failed commit reaches JAX-RS wrapped in the
 * container's transaction exceptions: what counts is the first cause that has a meaning.
 *
 * <p>Who has none of the roles that a resource asks for sees none of its records. So the container's refusal of a role
 * is a 404 where the path names a record, and a 403 where it does not.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(thrown, uri);
    }

    static Response answer(Throwable thrown, UriInfo uri) {
        var problem = Meaning.of(thrown);
        if (problem != null) {
            LOG.log(Level.FINE, "refused: {0}", problem.type());
            return problem.at(URI.create(uri.getRequestUri().getRawPath())).toResponse();
        }
        if (thrown instanceof ForbiddenException && !uri.getPathParameters().isEmpty()) {
            return answer(new NotFound("there is no such record"), uri);
        }
        return thrown instanceof WebApplicationException refused ? refusedByContainer(refused, uri) : incident(thrown);
    }

    private static Response refusedByContainer(WebApplicationException refused, UriInfo uri) {
        var answer = refused.getResponse();
        var status = answer.getStatusInfo();
        if (status.getFamily() == Response.Status.Family.REDIRECTION) {
            return answer;
        }
        var code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        var problem = Problem.of(status, code, status.getReasonPhrase())
                .at(URI.create(uri.getRequestUri().getRawPath()))
                .toResponse();
        var allowed = answer.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    /** Whoever asked learns an incident's id and nothing else; the log has the rest under the same id. */
    private static Response incident(Throwable thrown) {
        var incident = URI.create("urn:uuid:" + UUID.randomUUID());
        LOG.log(Level.SEVERE, thrown, () -> "incident " + incident);
        return Problem.of(
                        Response.Status.INTERNAL_SERVER_ERROR,
                        "incident",
                        "something failed here; nothing was changed. Tell support the instance of this problem")
                .at(incident)
                .toResponse();
    }
}
