package app.quorum.application;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** One application over HTTP. */
@Path("applications/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class ApplicationResource {

    /** Why an application is put on hold. */
    public record Hold(@NotBlank @Size(max = 2000) String reason) {}

    /** Why a candidate withdraws, if they said. */
    public record Withdrawal(@Nullable @Size(max = 2000) String reason) {}

    /** Why the company ends it, for the record, and what the candidate is told. */
    public record Rejection(
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 10000) String feedback) {}

    @Inject
    ReadApplications readApplications;

    @Inject
    HoldApplication holdApplication;

    @Inject
    EndApplication endApplication;

    @Inject
    CurrentActor actor;

    @GET
    public Response get(@PathParam("id") long id) {
        var read = readApplications.read(id, actor.get());
        return Response.ok(read.view())
                .tag(new EntityTag(Long.toString(read.version())))
                .build();
    }

    @POST
    @Path("hold")
    public void hold(
            @PathParam("id") long id, @NotNull @Valid Hold hold, @HeaderParam("If-Match") @Nullable Version expected) {
        holdApplication.hold(id, hold.reason(), actor.get(), Version.orAny(expected));
    }

    @POST
    @Path("resumption")
    public void resume(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable Version expected) {
        holdApplication.resume(id, actor.get(), Version.orAny(expected));
    }

    @POST
    @Path("withdrawal")
    public void withdraw(
            @PathParam("id") long id,
            @Nullable @Valid Withdrawal withdrawal,
            @HeaderParam("If-Match") @Nullable Version expected) {
        var reason = withdrawal == null ? null : withdrawal.reason();
        endApplication.withdraw(id, reason, actor.get(), Version.orAny(expected));
    }

    @POST
    @Path("rejection")
    public void reject(
            @PathParam("id") long id,
            @NotNull @Valid Rejection rejection,
            @HeaderParam("If-Match") @Nullable Version expected) {
        endApplication.reject(id, rejection.reason(), rejection.feedback(), actor.get(), Version.orAny(expected));
    }
}
