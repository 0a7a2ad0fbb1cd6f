package app.quorum.application;

import app.quorum.candidate.AddCandidate;
import app.quorum.candidate.Profile;
import app.quorum.identity.CurrentActor;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;

/** Candidates over HTTP. Stands here, since who may see one depends on what they applied for. */
@Path("candidates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CandidateResource {

    /** A candidate as recruiters, and those concerned with an application of theirs, see them. */
    public record CandidateView(long id, @JsonUnwrapped Profile profile, Instant addedAt) {}

    @Inject
    AddCandidate addCandidate;

    @Inject
    FindCandidate findCandidate;

    @Inject
    CurrentActor actor;

    /** Answers 201; 409 naming the candidate who has this address already. */
    @POST
    @RolesAllowed("recruiter")
    public Response add(@NotNull @Valid Profile profile, @Context UriInfo uri) {
        var id = addCandidate.add(profile, actor.get());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
    public Response get(@PathParam("id") long id) {
        var candidate = findCandidate.find(id, actor.get());
        return Response.ok(new CandidateView(id, candidate.profile(), candidate.addedAt()))
                .tag(new EntityTag(Long.toString(candidate.version())))
                .build();
    }
}
