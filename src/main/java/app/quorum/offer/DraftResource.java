package app.quorum.offer;

import app.quorum.application.VersionedByApplication;
import app.quorum.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Where offers come from over HTTP. */
@Path("applications/{id}/offers")
@RequestScoped
@VersionedByApplication
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class DraftResource {

    @Inject
    DraftOffer draftOffer;

    @Inject
    CurrentActor actor;

    /** Answers 201; 409 with every condition of the gate unless it is open. */
    @POST
    public Response draft(@PathParam("id") long id, @NotNull @Valid Terms terms, @Context UriInfo uri) {
        var offer = draftOffer.draft(id, terms, actor.get());
        return Response.created(
                        uri.getBaseUriBuilder().path(OfferResource.class).build(offer))
                .build();
    }
}
