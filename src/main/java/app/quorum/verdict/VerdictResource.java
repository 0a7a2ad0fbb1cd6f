package app.quorum.verdict;

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

/** What gates have answered, over HTTP. */
@Path("applications/{id}/verdicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class VerdictResource {

    @Inject
    ReadVerdicts readVerdicts;

    @Inject
    CurrentActor actor;

    /** The oldest first; 403 for whoever the ratings are sealed for. */
    @GET
    public Slice<ReadVerdicts.VerdictView> list(
            @PathParam("id") long id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return readVerdicts.list(id, actor.get(), cursor, limit);
    }
}
