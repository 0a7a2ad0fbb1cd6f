package app.quorum.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The HTTP API, below {@code /api/v1}. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Resources.ofApi(Set.of(
                ApplicationVersions.class,
                BodyLimit.class,
                CommitFailureMapper.class,
                Idempotency.class,
                JsonBody.class,
                NextLink.class,
                ProblemMapper.class,
                QueryParameters.class,
                ViolationMapper.class));
    }

    /** Another JSON feature than the server's own: {@link JsonBody} reads and writes every JSON body. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", JsonBody.class.getSimpleName());
    }
}
