package app.quorum.offer;

import app.quorum.identity.CurrentActor;
import app.quorum.shared.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Offers over HTTP. */
@Path("offers/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class OfferResource {

    /** What an approver says. */
    public record ApprovalText(
            @NotNull Approval.Outcome outcome,
            @Nullable @Size(max = 2000) String note) {}

    /** What the candidate says. */
    public record Answer(@NotNull Reply outcome) {

        /** Yes or no. */
        public enum Reply {
            ACCEPTED,
            DECLINED
        }
    }

    /** Why an offer no longer stands. */
    public record Rescission(@NotBlank @Size(max = 2000) String reason) {}

    @Inject
    LockOffer lockOffer;

    @Inject
    DraftOffer draftOffer;

    @Inject
    ApproveOffer approveOffer;

    @Inject
    ConcludeOffer concludeOffer;

    @Inject
    CurrentActor actor;

    @GET
    public Response get(@PathParam("id") long id) {
        var offer = lockOffer.read(actor.get(), id);
        return Response.ok(OfferView.of(offer))
                .tag(new EntityTag(Long.toString(offer.version())))
                .build();
    }

    /** Changes a draft; 428 without If-Match. */
    @PUT
    public void revise(
            @PathParam("id") long id,
            @NotNull @Valid Terms terms,
            @HeaderParam("If-Match") @Nullable Version expected) {
        draftOffer.revise(id, terms, actor.get(), Version.required(expected));
    }

    @POST
    @Path("approval-request")
    public void submit(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable Version expected) {
        approveOffer.submit(id, actor.get(), Version.orAny(expected));
    }

    /** Answers 204, also where the offer has to wait for an executive's approval. */
    @POST
    @Path("approvals")
    public void approve(
            @PathParam("id") long id,
            @NotNull @Valid ApprovalText text,
            @HeaderParam("If-Match") @Nullable Version expected) {
        var reply = new ApproveOffer.Reply(text.outcome(), text.note());
        approveOffer.answer(id, reply, actor.get(), Version.orAny(expected));
    }

    @POST
    @Path("extension")
    public void extend(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable Version expected) {
        concludeOffer.extend(id, actor.get(), Version.orAny(expected));
    }

    @POST
    @Path("answer")
    public void answer(
            @PathParam("id") long id,
            @NotNull @Valid Answer answer,
            @HeaderParam("If-Match") @Nullable Version expected) {
        var outcome = OfferOutcome.valueOf(answer.outcome().name());
        concludeOffer.answer(id, outcome, actor.get(), Version.orAny(expected));
    }

    @POST
    @Path("rescission")
    public void rescind(
            @PathParam("id") long id,
            @NotNull @Valid Rescission rescission,
            @HeaderParam("If-Match") @Nullable Version expected) {
        concludeOffer.rescind(id, rescission.reason(), actor.get(), Version.orAny(expected));
    }
}
