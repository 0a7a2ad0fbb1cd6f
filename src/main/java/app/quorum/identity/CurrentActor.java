package app.quorum.identity;

import app.quorum.shared.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who sends the request in hand. */
@RequestScoped
public class CurrentActor {

    private static final String ATTRIBUTE = CurrentActor.class.getName();

    @Inject
    HttpServletRequest request;

    /** Whoever logs somebody in says so here, whatever the way they proved who they are. */
    static void remember(HttpServletRequest request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }

    public Actor get() {
        if (request.getAttribute(ATTRIBUTE) instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException("nobody is logged in on " + request.getRequestURI());
    }
}
