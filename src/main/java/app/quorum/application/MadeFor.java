package app.quorum.application;

import app.quorum.shared.Version;
import jakarta.enterprise.context.RequestScoped;

/** The version of the application that the request in hand was made for, where its {@code If-Match} speaks of that. */
@RequestScoped
public class MadeFor {

    private Version version = Version.ANY;

    public void version(Version given) {
        version = given;
    }

    public Version version() {
        return version;
    }
}
