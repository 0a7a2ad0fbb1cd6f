package app.quorum.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses that mails name; they follow from {@code public.url}, where people reach this application. */
@ApplicationScoped
public class Links {

    @Inject
    @ConfigProperty(name = "public.url")
    URI home;

    public String application(long id) {
        return home.resolve("/applications/" + id).toString();
    }

    /** Right-hand side of identifiers that must be unique in the world. */
    public String host() {
        return home.getHost();
    }
}
