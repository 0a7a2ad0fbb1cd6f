package app.quorum.kit;

import app.quorum.identity.CurrentActor;
import app.quorum.shared.Forbidden;
import app.quorum.shared.Slice;
import app.quorum.shared.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kits: what a process asks, weighs and says, in numbered versions. */
@Path("kits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class KitResource {

    /** A version in a list, without its content. */
    public record Line(
            String key,
            int version,
            String name,
            String role,
            KitVersion.Status status,
            Instant createdAt,
            @Nullable Instant publishedAt) {

        static Line of(KitVersion version) {
            return new Line(
                    version.key(),
                    version.number(),
                    version.name(),
                    version.role(),
                    version.status(),
                    version.createdAt(),
                    version.publishedAt());
        }
    }

    /**
     * A finding of the check.
     *
     * @param pointer where in the kit, as in RFC 6901
     */
    public record Remark(Finding.Severity severity, String pointer, String message) {

        static List<Remark> of(KitVersion version) {
            return KitCheck.findings(version.kit()).stream()
                    .map(f -> new Remark(f.severity(), f.pointer(), f.message()))
                    .toList();
        }
    }

    /** The draft that an import has made, with the warnings about it. */
    public record Draft(String key, int version, List<Remark> findings) {}

    @Inject
    Kits kits;

    @Inject
    ImportKit importKit;

    @Inject
    PublishKit publishKit;

    @Inject
    CurrentActor actor;

    /** Answers 201 with the draft's address and the warnings about it; 422 with everything that is wrong with the text. */
    @POST
    @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
    @RolesAllowed("admin")
    public Response add(@NotNull String text, @Context UriInfo uri) {
        var version = importKit.importKit(text, actor.get());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path("{key}/versions/{number}")
                        .build(version.key(), version.number()))
                .entity(new Draft(version.key(), version.number(), Remark.of(version)))
                .build();
    }

    /** What there is to say about one version, by the rules of today: warnings, and with an old one errors. */
    @GET
    @Path("{key}/versions/{number}/findings")
    @RolesAllowed({"recruiter", "hiring-manager", "admin"})
    public Slice<Remark> findings(@PathParam("key") String key, @PathParam("number") int number) {
        return Slice.whole(Remark.of(kits.require(key, number)));
    }

    /** All versions, by key and newest first. */
    @GET
    @RolesAllowed({"recruiter", "hiring-manager", "admin"})
    public Slice<Line> list() {
        return Slice.whole(kits.list().stream().map(Line::of).toList());
    }

    /** The whole kit of one version. */
    @GET
    @Path("{key}/versions/{number}")
    @RolesAllowed({"recruiter", "hiring-manager", "admin"})
    public Response read(@PathParam("key") String key, @PathParam("number") int number) {
        var version = kits.require(key, number);
        return Response.ok(version.kit())
                .tag(Long.toString(version.rowVersion()))
                .build();
    }

    /**
     * Answers 204; 409 if it is published already, 412 if it changed since it was read, 422 if it has errors by the
     * rules of today or no deployed process holds its rounds.
     */
    @POST
    @Path("{key}/versions/{number}/publication")
    @RolesAllowed({"recruiter", "hiring-manager", "admin"})
    public void publish(
            @PathParam("key") String key,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Version seen) {
        if (!actor.get().is("admin")) {
            throw new Forbidden("an administrator publishes kits");
        }
        publishKit.publish(key, number, actor.get(), Version.orAny(seen));
    }
}
