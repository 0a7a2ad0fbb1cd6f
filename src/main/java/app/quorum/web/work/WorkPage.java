package app.quorum.web.work;

import app.quorum.identity.CurrentActor;
import app.quorum.web.Page;
import app.quorum.web.Section;
import app.quorum.web.View;
import app.quorum.web.ViewWriter;
import app.quorum.work.ReadWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** My work: what I have to do now, by deadline. The first page, for everybody. */
@Path("")
@RequestScoped
@Produces(ViewWriter.HTML)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive", "admin"})
public class WorkPage {

    private static final int SHOWN = 50;

    @Inject
    ReadWork readWork;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    /** Whoever never has anything to do here begins where they do. */
    @GET
    public Response mine(@QueryParam("cursor") @Nullable String cursor) {
        var sections = page.sections();
        if (!sections.isEmpty() && !sections.contains(Section.WORK)) {
            return Response.seeOther(URI.create(sections.get(0).address())).build();
        }
        var mine = readWork.mine(actor.get(), cursor, SHOWN);
        return Response.ok(View.of("work/work", "items", mine.items(), "next", mine.next()))
                .build();
    }
}
