package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this package reads from outside: {@code oidc.issuer} (the realm's URL, no default), {@code oidc.client-id} (the
 * client with the service account that may look people up, {@code quorum-api}), {@code oidc.client-secret} (its secret, no
 * default), {@code oidc.web-client-id} (the client of the pages, {@code quorum-web}), {@code oidc.web-client-secret} (its
 * secret, no default) and {@code public.url} (where browsers reach this application).
 */
@ApplicationScoped
public class Configuration {

    @Produces
    @Singleton
    Issuer issuer(@ConfigProperty(name = "oidc.issuer") String url) {
        return new Issuer(url);
    }

    @Produces
    @Singleton
    AccessTokens accessTokens(Issuer issuer) {
        return new AccessTokens(issuer);
    }

    @Produces
    @Singleton
    WebClient webClient(
            Issuer issuer,
            @ConfigProperty(name = "oidc.web-client-id") String client,
            @ConfigProperty(name = "oidc.web-client-secret") String secret,
            @ConfigProperty(name = "public.url") String publicUrl) {
        return new WebClient(issuer, client, secret, publicUrl);
    }

    @Produces
    @Singleton
    Directory directory(
            Issuer issuer,
            @ConfigProperty(name = "oidc.client-id") String client,
            @ConfigProperty(name = "oidc.client-secret") String secret,
            Clock clock) {
        return new Directory(issuer, new ServiceAccount(issuer, client, secret, clock));
    }
}
