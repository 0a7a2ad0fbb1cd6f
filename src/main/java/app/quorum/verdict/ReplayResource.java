package app.quorum.verdict;

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

/** The replay of kept verdicts over HTTP: ids, outcomes and whether they agree, for administrators see no ratings. */
@Path("audit/verdicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
public class ReplayResource {

    @Inject
    ReplayVerdicts replayVerdicts;

    /** Replays a page of verdicts, of one application or of all. */
    @GET
    public ReplayVerdicts.Page replay(
            @QueryParam("application") @Nullable Long application,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(200) int limit) {
        return replayVerdicts.replay(application, cursor, limit);
    }
}
