package app.quorum.live;

import app.quorum.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.jspecify.annotations.Nullable;

/** What changes, as it does, over HTTP. */
@Path("events")
@RequestScoped
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive", "admin"})
public class EventsResource {

    @Inject
    Streams streams;

    @Inject
    CurrentActor actor;

    /** @param after as {@code Last-Event-ID}, for who cannot send headers */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void follow(
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String last,
            @QueryParam("after") @Nullable String after,
            @Context HttpServletResponse response,
            @Context SseEventSink sink,
            @Context Sse sse) {
        response.setHeader("X-Accel-Buffering", "no"); // a proxy between passes each event on at once
        streams.open(actor.get(), sink, sse, last == null ? after : last);
    }
}
