package app.quorum.debrief;

import app.quorum.application.VersionedByApplication;
import app.quorum.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Debriefs over HTTP: an application's last one. */
@Path("applications/{id}/debrief")
@RequestScoped
@VersionedByApplication
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class DebriefResource {

    /** Whom the hiring manager excuses, and why. */
    public record Excusal(
            @NotBlank @Size(max = 255) String participant,
            @NotBlank @Size(max = 2000) String reason) {}

    /** Something worth keeping. */
    public record NoteText(
            @NotNull Note.Kind kind,
            @NotBlank @Size(max = 4000) String text) {}

    @Inject
    OpenDebrief openDebrief;

    @Inject
    AttendDebrief attendDebrief;

    @Inject
    RunDebrief runDebrief;

    @Inject
    DecideDebrief decideDebrief;

    @Inject
    ShowDebrief showDebrief;

    @Inject
    CurrentActor actor;

    /** Answers 201; 409 with a condition per round unless all are passed. */
    @POST
    public Response open(@PathParam("id") long id, @Context UriInfo uri) {
        openDebrief.open(id, actor.get());
        return Response.created(uri.getAbsolutePath()).build();
    }

    @GET
    public Response get(@PathParam("id") long id) {
        var shown = showDebrief.show(id, actor.get());
        return Response.ok(shown.view()).tag(Long.toString(shown.version())).build();
    }

    @POST
    @Path("attendance")
    public void attend(@PathParam("id") long id) {
        attendDebrief.attend(id, actor.get());
    }

    @POST
    @Path("excusals")
    public void excuse(@PathParam("id") long id, @NotNull @Valid Excusal excusal) {
        attendDebrief.excuse(id, excusal.participant(), excusal.reason(), actor.get());
    }

    @POST
    @Path("agenda/{step}/start")
    public void start(@PathParam("id") long id, @PathParam("step") String step) {
        runDebrief.start(id, step, actor.get());
    }

    @POST
    @Path("notes")
    public void note(@PathParam("id") long id, @NotNull @Valid NoteText note) {
        runDebrief.note(id, note.kind(), note.text(), actor.get());
    }

    /** Answers 204; 409 with conditions if it is more favourable than tally or score matrix allow. */
    @POST
    @Path("decision")
    public void decide(@PathParam("id") long id, @NotNull @Valid Ruling ruling) {
        decideDebrief.decide(id, ruling, actor.get());
    }
}
