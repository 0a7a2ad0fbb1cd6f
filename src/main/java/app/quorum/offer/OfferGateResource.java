package app.quorum.offer;

import app.quorum.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The offer gate over HTTP. */
@Path("applications/{id}/offer-gate")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class OfferGateResource {

    @Inject
    ShowOfferGate showOfferGate;

    @Inject
    CurrentActor actor;

    /** Every condition, met or not; without scores for whoever is still to rate the candidate. */
    @GET
    public OfferGateView get(@PathParam("id") long id) {
        return showOfferGate.show(id, actor.get());
    }
}
