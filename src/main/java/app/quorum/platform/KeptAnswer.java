package app.quorum.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** An answer as it is kept for repetitions of its request. */
public record KeptAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String mediaType,
        @Nullable String body) {

    /** Says that this is a repetition. */
    static final String REPLAYED = "Idempotency-Replayed";

    Response toResponse() {
        return Response.status(status)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(REPLAYED, "true")
                .entity(body)
                .build();
    }
}
