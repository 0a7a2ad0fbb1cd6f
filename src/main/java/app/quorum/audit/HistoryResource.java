package app.quorum.audit;

import app.quorum.identity.CurrentActor;
import app.quorum.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What happened, over HTTP: as sentences for people, and as it was kept. */
@Path("applications/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    @Inject
    ReadHistory readHistory;

    @Inject
    ReadAudit readAudit;

    @Inject
    CurrentActor actor;

    /** The newest first. */
    @GET
    @Path("history")
    @RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
    public Slice<ReadHistory.HistoryItem> history(
            @PathParam("id") long id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return readHistory.list(id, actor.get(), cursor, limit);
    }

    /** The oldest first. */
    @GET
    @Path("audit")
    @RolesAllowed({"admin", "recruiter", "hiring-manager", "panelist", "executive"})
    public Slice<ReadAudit.EntryView> audit(
            @PathParam("id") long id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return readAudit.list(id, actor.get(), cursor, limit);
    }
}
