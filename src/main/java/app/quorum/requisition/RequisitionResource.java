package app.quorum.requisition;

import app.quorum.identity.CurrentActor;
import app.quorum.identity.People;
import app.quorum.kit.Kits;
import app.quorum.shared.Slice;
import app.quorum.shared.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Requisitions over HTTP. */
@Path("requisitions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RequisitionResource {

    /** A requisition as its readers see it; who is but a panelist of it is not told the salary band. */
    public record RequisitionView(
            long id,
            String title,
            String location,
            int openings,
            Terms.KitChoice kit,
            String hiringManager,
            String recruiter,
            @Nullable SalaryBand salaryBand,
            boolean confidential,
            Requisition.Status status,
            Instant openedAt) {}

    @Inject
    OpenRequisition openRequisition;

    @Inject
    ChangeRequisition changeRequisition;

    @Inject
    Requisitions requisitions;

    @Inject
    Kits kits;

    @Inject
    People people;

    @Inject
    CurrentActor actor;

    @POST
    @RolesAllowed("recruiter")
    public Response open(@NotNull @Valid Terms terms, @Context UriInfo uri) {
        people.require("/hiringManager", terms.hiringManager());
        people.require("/recruiter", terms.recruiter());
        var id = openRequisition.open(terms, actor.get());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .build();
    }

    @GET
    @RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
    public Slice<RequisitionView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var before = cursor == null ? Long.MAX_VALUE : Slice.position(cursor, 1)[0];
        return Slice.of(requisitions.seen(actor.get(), before, limit), limit, this::view, r -> Slice.cursor(r.id()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
    public Response get(@PathParam("id") long id) {
        var requisition = requisitions.requireSeen(id, actor.get());
        return Response.ok(view(requisition))
                .tag(new EntityTag(Long.toString(requisition.version())))
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
    public void change(
            @PathParam("id") long id,
            @NotNull @Valid Terms terms,
            @HeaderParam("If-Match") @Nullable Version expected) {
        people.require("/hiringManager", terms.hiringManager());
        people.require("/recruiter", terms.recruiter());
        changeRequisition.change(id, terms, actor.get(), Version.required(expected));
    }

    @POST
    @Path("{id}/closure")
    @RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
    public void close(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable Version expected) {
        changeRequisition.close(id, actor.get(), Version.orAny(expected));
    }

    private RequisitionView view(Requisition r) {
        var kit = kits.published(r.kitId());
        return new RequisitionView(
                r.id(),
                r.title(),
                r.location(),
                r.openings(),
                new Terms.KitChoice(kit.key(), kit.version()),
                r.hiringManager(),
                r.recruiter(),
                Requisitions.seenBy(actor.get(), r) ? r.salaryBand() : null,
                r.confidential(),
                r.status(),
                r.openedAt());
    }
}
