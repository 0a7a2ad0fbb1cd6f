package app.quorum.debrief;

import app.quorum.application.VersionedByApplication;
import app.quorum.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

/** Ballots over HTTP; what they hold, the debrief shows. */
@Path("applications/{id}/debrief/ballots/{ballot}")
@RequestScoped
@VersionedByApplication
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class BallotResource {

    @Inject
    VoteInDebrief voteInDebrief;

    @Inject
    CloseBallot closeBallot;

    @Inject
    CurrentActor actor;

    /** Answers 204; 409 once the ballot is closed, or before the silent one is. */
    @PUT
    @Path("vote")
    public void vote(@PathParam("id") long id, @PathParam("ballot") Ballot.Kind ballot, @NotNull @Valid Choice choice) {
        voteInDebrief.vote(id, ballot, choice, actor.get());
    }

    @POST
    @Path("closure")
    public void close(@PathParam("id") long id, @PathParam("ballot") Ballot.Kind ballot) {
        closeBallot.close(id, ballot, actor.get());
    }
}
