package app.quorum.web;

import app.quorum.identity.CurrentActor;
import app.quorum.requisition.Requisition;
import app.quorum.requisition.Requisitions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what somebody may see by its name, and leads there. */
@Path("search")
@RequestScoped
@Produces(ViewWriter.HTML)
public class SearchPage {

    private static final int MOST = 8;
    private static final int SEARCHED = 200;

    /** Something found. */
    public record Found(String address, String icon, String name, String kind) {}

    @Inject
    Page page;

    @Inject
    Requisitions requisitions;

    @Inject
    CurrentActor actor;

    @GET
    public View find(@QueryParam("q") @DefaultValue("") String text, @Context HttpHeaders headers) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var found = Stream.concat(sections(), requisitions())
                .filter(f -> f.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .toList();
        return View.of(Scripted.is(headers) ? "search/options" : "search/search", "found", found, "text", text);
    }

    private Stream<Found> sections() {
        return page.sections().stream()
                .map(s -> new Found(s.address(), s.icon(), page.t(s.key()), page.t("search.go")));
    }

    private Stream<Found> requisitions() {
        List<Requisition> seen = requisitions.seen(actor.get(), Long.MAX_VALUE, SEARCHED);
        return seen.stream()
                .map(r -> new Found("/requisitions/" + r.id(), "briefcase", r.title(), page.t("search.requisition")));
    }
}
