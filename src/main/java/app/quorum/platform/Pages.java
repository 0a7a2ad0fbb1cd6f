package app.quorum.platform;

import app.quorum.web.FormFields;
import app.quorum.web.GoOn;
import app.quorum.web.RequireLogIn;
import app.quorum.web.TellOnce;
import app.quorum.web.ViewWriter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The pages, beside the API. */
@ApplicationPath("/")
public class Pages extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Resources.ofPages(Set.of(
                ApplicationVersions.class,
                CommitFailureMapper.class,
                FormFields.class,
                GoOn.class,
                Idempotency.class,
                PageProblems.class,
                ProblemMapper.class,
                QueryParameters.class,
                RequireLogIn.class,
                TellOnce.class,
                ViolationMapper.class,
                ViewWriter.class));
    }
}
