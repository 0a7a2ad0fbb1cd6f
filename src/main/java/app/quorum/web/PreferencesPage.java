package app.quorum.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Language and colours, kept by the browser; nothing here needs a script. */
@Path("preferences")
@RequestScoped
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PreferencesPage {

    private static final int A_YEAR = 31_536_000;

    @POST
    public Response choose(
            @FormParam("theme") @Nullable String theme,
            @FormParam("lang") @Nullable String language,
            @FormParam("back") @DefaultValue("/") String back) {
        var answer = Response.seeOther(URI.create(back.matches("/(?!/)[\\w/?=&.-]*") ? back : "/"));
        if (theme != null && theme.matches("light|dark|auto")) {
            answer.header("Set-Cookie", cookie("theme", theme));
        }
        if (language != null && language.matches("en|de")) {
            answer.header("Set-Cookie", cookie("lang", language));
        }
        return answer.build();
    }

    private static String cookie(String name, String value) {
        return name + "=" + value + "; Path=/; SameSite=Lax; Max-Age=" + A_YEAR;
    }
}
