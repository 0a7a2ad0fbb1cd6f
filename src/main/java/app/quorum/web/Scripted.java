package app.quorum.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Whether a script of ours asks, which takes a part of a page for an answer, and not the browser itself. */
public final class Scripted {

    private Scripted() {}

    public static boolean is(ContainerRequestContext request) {
        return is(request.getHeaderString("X-Scripted"), request.getHeaderString("HX-Request"));
    }

    public static boolean is(HttpHeaders headers) {
        return is(headers.getHeaderString("X-Scripted"), headers.getHeaderString("HX-Request"));
    }

    private static boolean is(@Nullable String scripted, @Nullable String htmx) {
        return scripted != null || htmx != null;
    }
}
