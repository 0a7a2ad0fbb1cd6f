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
    ExplainOfferGate explainOfferGate;

    @Inject
    CurrentActor actor;

    /** Every condition, met or not; without scores for whoever is still to rate the candidate. */
    @GET
    public OfferGateView get(@PathParam("id") long id) {
        return showOfferGate.show(id, actor.get());
    }

    /** What the verdict hangs on: 403 for whoever is still to rate the candidate, and for panelists until the debrief. */
    @GET
    @Path("explanation")
    public ExplanationView explain(@PathParam("id") long id) {
        return explainOfferGate.explain(id, actor.get());
    }
}
