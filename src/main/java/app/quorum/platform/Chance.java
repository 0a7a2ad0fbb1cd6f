package app.quorum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Where chance enters, as time does by {@link Clocks}. */
@ApplicationScoped
public class Chance {

    @Produces
    @Singleton
    SecureRandom secure() {
        return new SecureRandom();
    }
}
