package app.quorum.work;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What the caller has to do, over HTTP. */
@Path("work-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class WorkResource {

    @Inject
    ReadWork readWork;

    @Inject
    CurrentActor actor;

    /** By deadline. */
    @GET
    public Slice<ReadWork.WorkView> mine(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return readWork.mine(actor.get(), cursor, limit);
    }
}
