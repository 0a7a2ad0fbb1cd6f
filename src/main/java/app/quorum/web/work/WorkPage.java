package app.quorum.web.work;

import app.quorum.identity.CurrentActor;
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
import org.jspecify.annotations.Nullable;

/** My work: what I have to do now, by deadline. */
@Path("")
@RequestScoped
@Produces(ViewWriter.HTML)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class WorkPage {

    private static final int SHOWN = 50;

    @Inject
    ReadWork readWork;

    @Inject
    CurrentActor actor;

    @GET
    public View mine(@QueryParam("cursor") @Nullable String cursor) {
        var mine = readWork.mine(actor.get(), cursor, SHOWN);
        return View.of("work/work", "items", mine.items(), "next", mine.next());
    }
}
