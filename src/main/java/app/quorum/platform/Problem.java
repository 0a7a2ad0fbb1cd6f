package app.quorum.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of every error answer.
 *
 * @param type ends in a stable kebab-case code, which is public API
 * @param errors where the body is wrong, as JSON pointers (RFC 6901); absent otherwise
 * @param conditions what a gate asked for, where one refused; absent otherwise
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1">RFC 9457, section 3.1</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable URI instance,
        @Nullable List<Fault> errors,
        @Nullable List<?> conditions) {

    /** Media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://quorum.example/problems/";

    /** One fault of a request: where it is, and what is allowed there. */
    public record Fault(String pointer, String message) {}

    /** A problem without further fields. */
    public static Problem of(Response.StatusType status, String code, String detail) {
        return new Problem(
                URI.create(TYPES + code), status.getReasonPhrase(), status.getStatusCode(), detail, null, null, null);
    }

    Problem at(URI occurrence) {
        return new Problem(type, title, status, detail, occurrence, errors, conditions);
    }

    Problem because(List<Fault> faults) {
        return new Problem(type, title, status, detail, instance, List.copyOf(faults), conditions);
    }

    Problem unmet(List<?> all) {
        return new Problem(type, title, status, detail, instance, errors, List.copyOf(all));
    }

    Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
