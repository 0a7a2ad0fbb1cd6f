package app.quorum.platform;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.REQUEST_ENTITY_TOO_LARGE;

import app.quorum.web.View;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Does a POST with an {@code Idempotency-Key} once, and answers its repetitions as it answered the first. Runs after
 * authorization; whoever may not do something claims no key for it.
 */
@Provider
public class Idempotency implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern VALID = Pattern.compile("[!-~]{1,255}");
    private static final String CLAIMED = Idempotency.class.getName();
    private static final int SERVER_ERROR = 500;

    @Inject
    IdempotencyKeys keys;

    @Inject
    ObjectMapper json;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var value = request.getHeaderString(HEADER);
        var principal = request.getSecurityContext().getUserPrincipal();
        if (value == null || principal == null || !request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        if (!VALID.matcher(value).matches()) {
            request.abortWith(Problem.of(BAD_REQUEST, "malformed", HEADER + " must be 1 to 255 visible characters")
                    .toResponse());
            return;
        }
        var key = new IdempotencyKeys.Key(principal.getName(), value);
        var fingerprint =
                Fingerprint.of(request.getMethod(), request.getUriInfo().getRequestUri(), buffered(request));
        var claimed = keys.claim(key, fingerprint);
        if (claimed == null) {
            request.setProperty(CLAIMED, key);
        } else {
            request.abortWith(repeated(claimed, fingerprint));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(CLAIMED) instanceof IdempotencyKeys.Key key)) {
            return;
        }
        if (response.getStatus() >= SERVER_ERROR || response.getEntity() instanceof View) { // a form to be mended
            keys.free(key);
        } else {
            keys.keep(key, answer(response));
        }
    }

    private static byte[] buffered(ContainerRequestContext request) throws IOException {
        var body = request.getEntityStream().readNBytes((int) BodyLimit.MOST + 1);
        if (body.length > BodyLimit.MOST) {
            throw new ClientErrorException(REQUEST_ENTITY_TOO_LARGE);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    private static Response repeated(IdempotencyKeys.Claimed claimed, String fingerprint) {
        if (!claimed.fingerprint().equals(fingerprint)) {
            return Problem.of(CONFLICT, "idempotency-key-reused", "this key was sent with another request before")
                    .toResponse();
        }
        var answer = claimed.answer();
        if (answer == null) {
            var problem = Problem.of(CONFLICT, "idempotency-key-in-progress", "the first request is not answered yet");
            return Response.fromResponse(problem.toResponse())
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build();
        }
        return answer.toResponse();
    }

    private KeptAnswer answer(ContainerResponseContext response) throws JsonProcessingException {
        var media = response.getMediaType();
        return new KeptAnswer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                media == null ? null : media.toString(),
                body(response.getEntity()));
    }

    private @Nullable String body(@Nullable Object entity) throws JsonProcessingException {
        return entity == null || entity instanceof String ? (String) entity : json.writeValueAsString(entity);
    }
}
