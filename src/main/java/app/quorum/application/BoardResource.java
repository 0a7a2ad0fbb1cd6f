package app.quorum.application;

import app.quorum.identity.CurrentActor;
import app.quorum.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The applications of one requisition over HTTP. */
@Path("requisitions/{id}/applications")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class BoardResource {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    /** Who applies. */
    public record Entry(@NotNull Long candidateId) {}

    /** What a list is to hold, and where it goes on. */
    public static class Filter {

        @QueryParam("round")
        @Nullable
        String round;

        @QueryParam("status")
        @Nullable
        Status status;

        @QueryParam("q")
        @Nullable
        String named;

        @QueryParam("cursor")
        @Nullable
        String cursor;

        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1)
        @Max(200)
        int limit;

        Board.Query query() {
            if (cursor == null) {
                return new Board.Query(round, status, named, END_OF_TIME, Long.MAX_VALUE);
            }
            var from = Slice.position(cursor, 2);
            return new Board.Query(round, status, named, Instant.EPOCH.plus(from[0], ChronoUnit.MICROS), from[1]);
        }
    }

    @Inject
    StartApplication startApplication;

    @Inject
    Board board;

    @Inject
    CurrentActor actor;

    /** Answers 201; the process has started. */
    @POST
    public Response start(@PathParam("id") long id, @NotNull @Valid Entry entry, @Context UriInfo uri) {
        var application = startApplication.start(id, entry.candidateId(), actor.get());
        return Response.created(
                        uri.getBaseUriBuilder().path("applications/{id}").build(Long.toString(application)))
                .build();
    }

    @GET
    public Slice<Board.Card> list(@PathParam("id") long id, @Valid @BeanParam Filter filter) {
        var cards = board.cards(id, filter.query(), filter.limit, actor.get());
        return Slice.of(cards, filter.limit, c -> c, BoardResource::cursor);
    }

    private static String cursor(Board.Card card) {
        return Slice.cursor(ChronoUnit.MICROS.between(Instant.EPOCH, card.lastActivity()), card.id());
    }
}
