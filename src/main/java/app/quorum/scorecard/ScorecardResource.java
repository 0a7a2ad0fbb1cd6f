package app.quorum.scorecard;

import app.quorum.identity.CurrentActor;
import app.quorum.scoring.Vote;
import app.quorum.shared.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scorecards over HTTP: one's own at any time, all of a round once it is revealed. */
@Path("applications/{id}/rounds/{key}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class ScorecardResource {

    /** All that a revealed scorecard is to say from now on, as in {@link Content}, and why. */
    public record AmendmentBody(
            Map<String, @NotNull @Valid RatingEntry> ratings,
            List<@NotNull @Valid Signal> signals,
            Map<String, @NotNull @Valid Answer> answers,
            @Nullable Vote recommendation,
            @Nullable @Size(max = 4000) String summary,
            @NotBlank @Size(max = 2000) String reason) {

        Amendment amendment() {
            return new Amendment(new Content(ratings, signals, answers, recommendation, summary), reason);
        }
    }

    @Inject
    WriteScorecard writeScorecard;

    @Inject
    AmendScorecard amendScorecard;

    @Inject
    ReadScorecards readScorecards;

    @Inject
    CurrentActor actor;

    /** The caller's own scorecard with its version; before anything was written, an empty one at version 0. */
    @GET
    @Path("scorecards/mine")
    public Response mine(@PathParam("id") long id, @PathParam("key") String key) {
        var own = readScorecards.own(id, key, actor.get());
        return Response.ok(own.view())
                .tag(new EntityTag(Long.toString(own.version())))
                .build();
    }

    /** Answers 204 with the draft's new version as ETag; 428 without If-Match, 412 if another tab wrote meanwhile. */
    @PUT
    @Path("scorecards/mine")
    public Response draft(
            @PathParam("id") long id,
            @PathParam("key") String key,
            @NotNull @Valid Content content,
            @HeaderParam("If-Match") @Nullable Version expected) {
        var version = writeScorecard.draft(id, key, content, actor.get(), Version.required(expected));
        return Response.noContent().tag(new EntityTag(Long.toString(version))).build();
    }

    @POST
    @Path("scorecards/mine/submission")
    public void submit(
            @PathParam("id") long id,
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable Version expected) {
        writeScorecard.submit(id, key, actor.get(), Version.orAny(expected));
    }

    @DELETE
    @Path("scorecards/mine/submission")
    public void takeBack(
            @PathParam("id") long id,
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable Version expected) {
        writeScorecard.takeBack(id, key, actor.get(), Version.orAny(expected));
    }

    /** Answers 204; 409 before the reveal, and once a debrief has voted. */
    @POST
    @Path("scorecards/mine/amendments")
    public void amend(
            @PathParam("id") long id,
            @PathParam("key") String key,
            @NotNull @Valid AmendmentBody body,
            @HeaderParam("If-Match") @Nullable Version expected) {
        amendScorecard.amend(id, key, body.amendment(), actor.get(), Version.orAny(expected));
    }

    /** While the round is sealed it tells how many are in, and nothing else. */
    @GET
    @Path("scorecards")
    public ReadScorecards.RoundCards all(@PathParam("id") long id, @PathParam("key") String key) {
        return readScorecards.all(id, key, actor.get());
    }

    @GET
    @Path("gate")
    public ReadScorecards.GateAnswer gate(@PathParam("id") long id, @PathParam("key") String key) {
        return readScorecards.gate(id, key, actor.get());
    }
}
