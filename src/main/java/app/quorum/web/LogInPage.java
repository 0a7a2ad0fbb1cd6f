package app.quorum.web;

import app.quorum.identity.CurrentSession;
import app.quorum.identity.LogIn;
import app.quorum.identity.LogInAttempt;
import app.quorum.identity.LogInRefused;
import app.quorum.identity.LogOut;
import app.quorum.identity.SessionCookie;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To Keycloak and back. */
@Path("")
@RequestScoped
@Produces(ViewWriter.HTML)
public class LogInPage {

    private static final int ATTEMPT_SECONDS = 600;

    @Inject
    LogIn logIn;

    @Inject
    LogOut logOut;

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentSession session;

    /** Where to log in, and then be where one wanted to be. */
    static URI address(String returnTo) {
        return UriBuilder.fromPath("/login").queryParam("to", "{to}").build(returnTo);
    }

    @GET
    @Path("login")
    @PermitAll
    public Response begin(@QueryParam("to") @DefaultValue("/") String returnTo) {
        var attempt = logIn.begin(returnTo);
        var name = LogInAttempt.cookieName(attempt.state());
        return Response.seeOther(logIn.address(attempt))
                .header("Set-Cookie", cookie.brief(name, attempt.cookieValue(), ATTEMPT_SECONDS))
                .build();
    }

    @GET
    @Path("login/callback")
    @PermitAll
    public Response complete(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("code") @Nullable String code,
            @Context HttpServletRequest request) {
        var name = LogInAttempt.cookieName(state);
        var attempt = cookie.read(request, name).flatMap(LogInAttempt::read).filter(a -> a.state()
                .equals(state));
        if (attempt.isEmpty() || code == null) {
            return failed(attempt);
        }
        try {
            var secret = logIn.complete(attempt.get(), code);
            return Response.seeOther(URI.create(attempt.get().returnTo()))
                    .header("Set-Cookie", cookie.session(secret))
                    .header("Set-Cookie", cookie.brief(name, "", 0))
                    .build();
        } catch (LogInRefused e) {
            return failed(attempt);
        }
    }

    private static Response failed(Optional<LogInAttempt> attempt) {
        var again = address(attempt.map(LogInAttempt::returnTo).orElse("/")).toString();
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(View.of("log-in-failed", "again", again))
                .build();
    }

    /** A page of its own goes on to Keycloak: a form of ours may lead to no other host. */
    @POST
    @Path("logout")
    public Response logOut() {
        return Response.ok(View.of("log-out", "address", logOut.end(session).toString()))
                .header("Set-Cookie", cookie.noSession())
                .build();
    }

    @GET
    @Path("logged-out")
    @PermitAll
    public View loggedOut() {
        return View.of("logged-out");
    }
}
