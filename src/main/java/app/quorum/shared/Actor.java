package app.quorum.shared;

import java.util.Set;

/** Who acts: a person by Keycloak username and realm roles, or the system itself. */
public record Actor(String username, Set<String> roles) {

    /** Timers and follow-ups of the process. */
    public static final Actor SYSTEM = new Actor("system", Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
