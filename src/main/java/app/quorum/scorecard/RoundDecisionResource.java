package app.quorum.scorecard;

import app.quorum.application.VersionedByApplication;
import app.quorum.identity.CurrentActor;
import app.quorum.shared.Invalid;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What a person makes of a round, over HTTP. */
@Path("applications/{id}/rounds/{key}/decision")
@RequestScoped
@VersionedByApplication
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class RoundDecisionResource {

    /** Where a candidate goes from a round. */
    public enum Outcome {
        ADVANCE,
        REJECT,
        HOLD
    }

    /**
     * A decision.
     *
     * @param reason for the record; required unless the candidate advances
     * @param feedback for the candidate; required with a rejection
     */
    public record RoundDecision(
            @NotNull Outcome outcome,
            @Nullable @Size(max = 2000) String reason,
            @Nullable @Size(max = 10000) String feedback) {}

    @Inject
    DecideRound decideRound;

    @Inject
    CurrentActor actor;

    @POST
    public void decide(@PathParam("id") long id, @PathParam("key") String key, @NotNull @Valid RoundDecision decision) {
        switch (decision.outcome()) {
            case ADVANCE -> decideRound.advance(id, key, decision.reason(), actor.get());
            case REJECT -> decideRound.reject(id, key, words(decision), actor.get());
            case HOLD -> decideRound.hold(id, key, given("/reason", decision.reason()), actor.get());
        }
    }

    private static DecideRound.Words words(RoundDecision decision) {
        return new DecideRound.Words(given("/reason", decision.reason()), given("/feedback", decision.feedback()));
    }

    private static String given(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Invalid(pointer, "must not be blank with this outcome");
        }
        return text;
    }
}
