package app.quorum.reference;

import app.quorum.application.Access;
import app.quorum.application.Capacity;
import app.quorum.identity.CurrentActor;
import app.quorum.kit.ReferenceKind;
import app.quorum.shared.Forbidden;
import app.quorum.shared.Slice;
import app.quorum.shared.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** References over HTTP. */
@Path("applications/{id}/references")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class ReferenceResource {

    /** Whom to ask about what. */
    public record Request(
            @NotNull ReferenceKind kind, @NotNull @Valid Referee referee) {}

    /** What the referee said, by question of the kit. */
    public record Answers(@NotEmpty Map<String, @NotBlank @Size(max = 4000) String> answers) {}

    /** What it comes to, and why. */
    public record Verdict(
            @NotNull ReferenceOutcome outcome,
            @NotBlank @Size(max = 4000) String note) {}

    /** A reference; without outcome until it is judged. */
    public record ReferenceView(
            long id,
            long debrief,
            ReferenceKind kind,
            Referee referee,
            String requestedBy,
            Instant requestedAt,
            Map<String, String> answers,
            @Nullable Instant answeredAt,
            @Nullable VerdictView verdict) {

        static ReferenceView of(ReferenceCheck c) {
            return new ReferenceView(
                    c.id(),
                    c.debriefId(),
                    c.kind(),
                    c.referee(),
                    c.requestedBy(),
                    c.requestedAt(),
                    c.answers(),
                    c.answeredAt(),
                    VerdictView.of(c.judgement()));
        }
    }

    /** A verdict, with who gave it. */
    public record VerdictView(ReferenceOutcome outcome, String note, String judgedBy, Instant judgedAt) {

        static @Nullable VerdictView of(@Nullable Judgement j) {
            return j == null ? null : new VerdictView(j.outcome(), j.note(), j.judgedBy(), j.judgedAt());
        }
    }

    @Inject
    RequestReference requestReference;

    @Inject
    RecordReference recordReference;

    @Inject
    ReferenceChecks checks;

    @Inject
    Access access;

    @Inject
    CurrentActor actor;

    @POST
    public Response request(@PathParam("id") long id, @NotNull @Valid Request request, @Context UriInfo uri) {
        var reference = requestReference.request(id, request.kind(), request.referee(), actor.get());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(reference))
                        .build())
                .build();
    }

    /** For the recruiter and the hiring manager; those of earlier debriefs too. */
    @GET
    public Slice<ReferenceView> list(@PathParam("id") long id) {
        if (!reads(id)) {
            throw new Forbidden("references are for the recruiter and the hiring manager");
        }
        return Slice.whole(checks.of(id).stream().map(ReferenceView::of).toList());
    }

    @GET
    @Path("{reference}")
    public Response get(@PathParam("id") long id, @PathParam("reference") long reference) {
        if (!reads(id)) {
            throw ReferenceChecks.none(id, reference);
        }
        var check = checks.require(id, reference);
        return Response.ok(ReferenceView.of(check))
                .tag(Long.toString(check.version()))
                .build();
    }

    private boolean reads(long id) {
        var capacities = access.of(actor.get(), access.read(actor.get(), id));
        return capacities.contains(Capacity.RECRUITER) || capacities.contains(Capacity.HIRING_MANAGER);
    }

    @POST
    @Path("{reference}/answers")
    public void answer(
            @PathParam("id") long id,
            @PathParam("reference") long reference,
            @NotNull @Valid Answers answers,
            @HeaderParam("If-Match") @Nullable Version expected) {
        recordReference.answer(id, which(reference, expected), answers.answers(), actor.get());
    }

    /** Answers 204; 409 before there are answers, and a second time. */
    @POST
    @Path("{reference}/verdict")
    public void judge(
            @PathParam("id") long id,
            @PathParam("reference") long reference,
            @NotNull @Valid Verdict verdict,
            @HeaderParam("If-Match") @Nullable Version expected) {
        recordReference.judge(id, which(reference, expected), verdict.outcome(), verdict.note(), actor.get());
    }

    private static RecordReference.Which which(long reference, @Nullable Version expected) {
        return new RecordReference.Which(reference, Version.orAny(expected));
    }
}
