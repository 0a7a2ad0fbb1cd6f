package app.quorum.panel;

import app.quorum.application.Interview;
import app.quorum.application.VersionedByApplication;
import app.quorum.identity.CurrentActor;
import app.quorum.identity.People;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Panels and interviews over HTTP. */
@Path("applications/{id}/rounds/{key}")
@RequestScoped
@VersionedByApplication
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class PanelResource {

    /**
     * Who is to sit on a panel.
     *
     * @param panelists usernames, 1 to 10; how many a round needs, the kit says
     * @param reason why somebody leaves; required once the interview was held
     */
    public record PanelChoice(
            @NotEmpty @Size(max = 10) List<@NotBlank String> panelists,
            @Nullable @Size(max = 2000) String reason) {}

    /** Why a panelist steps back. */
    public record Recusal(@NotBlank @Size(max = 2000) String reason) {}

    /** A time with its offset from UTC, and a place: a room, an address or a link. */
    public record Schedule(
            @NotNull OffsetDateTime startsAt,
            @NotNull OffsetDateTime endsAt,
            @NotBlank @Size(max = 500) String place) {}

    @Inject
    AssignPanel assignPanel;

    @Inject
    HoldInterview holdInterview;

    @Inject
    People people;

    @Inject
    CurrentActor actor;

    @PUT
    @Path("panel")
    public void assign(@PathParam("id") long id, @PathParam("key") String key, @NotNull @Valid PanelChoice choice) {
        var people = this.people.require("/panelists", choice.panelists());
        assignPanel.assign(id, key, people, choice.reason(), actor.get());
    }

    @POST
    @Path("recusal")
    public void recuse(@PathParam("id") long id, @PathParam("key") String key, @NotNull @Valid Recusal recusal) {
        assignPanel.recuse(id, key, recusal.reason(), actor.get());
    }

    @PUT
    @Path("interview")
    public void schedule(@PathParam("id") long id, @PathParam("key") String key, @NotNull @Valid Schedule schedule) {
        var interview =
                new Interview(schedule.startsAt().toInstant(), schedule.endsAt().toInstant(), schedule.place());
        holdInterview.schedule(id, key, interview, actor.get());
    }

    @POST
    @Path("interview/completion")
    public void complete(@PathParam("id") long id, @PathParam("key") String key) {
        holdInterview.complete(id, key, actor.get());
    }
}
