package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether Keycloak answers. It is up even if not: tokens issued before stay good, so that taking this node away would
 * make things worse.
 */
@Readiness
@ApplicationScoped
public class KeycloakHealth implements HealthCheck {

    private final KeycloakHttp http = new KeycloakHttp();

    @Inject
    Issuer issuer;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keycloak")
                .up()
                .withData("state", isReachable() ? "reachable" : "degraded")
                .build();
    }

    private boolean isReachable() {
        try {
            return http.send(HttpRequest.newBuilder(issuer.realm())).statusCode() == 200;
        } catch (IdentityUnavailable e) {
            return false; // the answer, not a fault
        }
    }
}
